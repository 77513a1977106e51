/** Units a store may weigh in. Callbacks to apps use other words for them. */
export const WEIGHT_UNITS = ['CARAT', 'GRAM', 'OUNCE', 'POUND', 'KILOGRAM'] as const;

/** Units a store may measure in. */
export const DIMENSION_UNITS = ['MM', 'CM', 'IN', 'YD'] as const;

/** Units a store may measure volume in. */
export const VOLUME_UNITS = ['L', 'ML', 'OZ'] as const;

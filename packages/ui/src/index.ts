export { Button, type ButtonProps, type ButtonSize, type ButtonVariant } from './actions/button.tsx';
export { IconButton, type IconButtonProps } from './actions/icon-button.tsx';
export { LinkButton, type LinkButtonProps } from './actions/link-button.tsx';
export { SubmitButton } from './actions/submit-button.tsx';

export { CodeBlock, type CodeBlockProps } from './code/code-block.tsx';
export { DiffView, type DiffViewProps } from './code/diff-view.tsx';

export type { CellShape } from './data/cell-class.ts';
export { DataTable, type DataTableProps, type TableColumn } from './data/data-table.tsx';
export { KeyValueList, type KeyValue } from './data/key-value-list.tsx';
export { MoneyBreakdown, type MoneyBreakdownProps, type MoneyLine } from './data/money-breakdown.tsx';
export type { TableSort } from './data/table-head.tsx';
export { useTableSelection } from './data/table-selection.tsx';
export { Waterfall, type WaterfallEntry } from './data/waterfall.tsx';
export { formatDuration } from './data/waterfall-scale.ts';

export { Banner, type BannerProps } from './feedback/banner.tsx';
export { EmptyState, type EmptyStateProps } from './feedback/empty-state.tsx';
export { ErrorState, type ErrorStateProps } from './feedback/error-state.tsx';
export { Progress, type ProgressProps } from './feedback/progress.tsx';
export { SkeletonPage, SkeletonTable, SkeletonText } from './feedback/skeleton.tsx';
export { StatusPill } from './feedback/status-pill.tsx';
export { ToastProvider, useToast } from './feedback/toast.tsx';

export { CheckboxField, type CheckboxFieldProps } from './forms/checkbox-field.tsx';
export { controlAttributes, Field, type FieldFrameProps, type FieldProps } from './forms/field.tsx';
export { FirstErrorFocus, type FirstErrorFocusProps } from './forms/first-error-focus.tsx';
export { FormRow, FormSection, FormSections, type FormSectionProps } from './forms/form-section.tsx';
export { MoneyField, type MoneyFieldProps } from './forms/money-field.tsx';
export { RadioGroup, type RadioGroupProps, type RadioOption } from './forms/radio-group.tsx';
export { SearchField, type SearchFieldProps } from './forms/search-field.tsx';
export { SelectField, type SelectFieldProps, type SelectOption } from './forms/select-field.tsx';
export { Switch, type SwitchProps } from './forms/switch.tsx';
export { TextArea, type TextAreaProps } from './forms/text-area.tsx';
export { TextField, type TextFieldProps } from './forms/text-field.tsx';
export { UnsavedChangesBar, type UnsavedChangesBarProps } from './forms/unsaved-changes-bar.tsx';
export { useFormDirty } from './forms/use-form-dirty.ts';

export { AppIcon, type AppIconProps } from './foundation/app-icon.tsx';
export { Link, type LinkProps } from './foundation/link.tsx';
export { formatMoney } from './foundation/money.ts';
export type { Tone } from './foundation/tone.ts';
export { VisuallyHidden } from './foundation/visually-hidden.tsx';

export { Card, type CardProps } from './layout/card.tsx';
export { PageHeader, type Breadcrumb, type PageHeaderProps } from './layout/page-header.tsx';
export { Columns, Stack } from './layout/stack.tsx';

export { FilterBar, FilterChips, type FilterChip, type FilterChipsProps } from './navigation/filter-chips.tsx';
export { Pagination, type PaginationProps } from './navigation/pagination.tsx';
export { Tabs, type TabLink } from './navigation/tabs.tsx';

export { Dialog, type DialogProps } from './overlays/dialog.tsx';
export { Drawer, type DrawerProps } from './overlays/drawer.tsx';
export { Menu, type MenuItem, type MenuProps } from './overlays/menu.tsx';

export { CopyButton, type CopyButtonProps } from './secrets/copy-button.tsx';
export { SecretField, type SecretFieldProps } from './secrets/secret-field.tsx';

export type { NavItem, NavSection } from './shell/nav-item.ts';
export { Shell, type ShellProps } from './shell/shell.tsx';
export { SIDEBAR_COOKIE } from './shell/sidebar-cookie.ts';

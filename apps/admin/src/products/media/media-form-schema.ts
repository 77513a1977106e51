import * as z from 'zod';

export const altTextSchema = z.object({ alt: z.string().trim().max(1024, 'Use at most 1024 characters') });

export const descriptionSchema = z.object({
  name: z.string().trim().min(1, 'Name the file').max(255, 'Use at most 255 characters'),
  description: z.string().trim().max(1024, 'Use at most 1024 characters'),
});

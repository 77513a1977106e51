import type * as z from 'zod';
import type { Problem, Problems } from './problem.ts';

/** What a schema found wrong, in the codes of the form. */
export function schemaProblems(error: z.ZodError): Problems {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), ...codeOf(issue) }));
}

function codeOf(issue: z.core.$ZodIssue): Omit<Problem, 'path'> {
  switch (issue.code) {
    case 'too_small': {
      const limit = Number(issue.minimum);
      if (issue.origin === 'string') return { code: 'text_missing' };
      if (issue.origin === 'array') return { code: 'too_few', limit };
      return { code: issue.inclusive === false ? 'not_above' : 'too_small', limit };
    }
    case 'too_big': {
      const limit = Number(issue.maximum);
      if (issue.origin === 'string') return { code: 'too_long', limit };
      if (issue.origin === 'array') return { code: 'too_many', limit };
      return { code: issue.inclusive === false ? 'not_below' : 'too_big', limit };
    }
    case 'invalid_type':
      if (issue.expected === 'int') return { code: 'not_whole' };
      if (issue.expected === 'number') return { code: 'number_missing' };
      return { code: 'text_missing' };
    case 'invalid_format':
      return { code: 'wrong_form' };
    default:
      return { code: 'other', message: issue.message };
  }
}

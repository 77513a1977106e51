export { ERROR_CODES, isErrorCode, type ErrorArea, type ErrorCode, type ErrorCodeInfo } from './errors/error-codes.ts';

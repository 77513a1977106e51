import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { emptyBody, doneSchema } from './control-params.ts';
import {
  clockStateSchema,
  credentialsSchema,
  newSessionSchema,
  registrationSchema,
  sandboxInfoSchema,
  sandboxSettingsSchema,
  sessionSchema,
} from './control-session-schemas.ts';
import { controlRoutes } from './control-routes.ts';

/** The sandbox itself: how it runs, its clock, its settings. */
export const sandboxOperations = {
  info: operation(controlRoutes.sandbox.info, { summary: 'How the sandbox runs', response: sandboxInfoSchema }),
  getClock: operation(controlRoutes.sandbox.getClock, { summary: 'Read the clock', response: clockStateSchema }),
  moveClock: operation(controlRoutes.sandbox.moveClock, {
    summary: 'Move the clock forward; what falls due happens',
    body: schema(() => z.object({ advanceMs: z.int().min(0) })),
    response: clockStateSchema,
  }),
  getSettings: operation(controlRoutes.sandbox.getSettings, {
    summary: 'Read the settings',
    response: sandboxSettingsSchema,
  }),
  updateSettings: operation(controlRoutes.sandbox.updateSettings, {
    summary: 'Change the settings',
    body: schema(() => sandboxSettingsSchema().partial()),
    response: sandboxSettingsSchema,
  }),
} as const;

/** Signing in and out. */
export const sessionsOperations = {
  create: operation(controlRoutes.sessions.create, {
    summary: 'Sign in',
    body: credentialsSchema,
    response: newSessionSchema,
  }),
  demo: operation(controlRoutes.sessions.demo, {
    summary: 'Sign in as the demo owner, in development',
    body: emptyBody,
    response: newSessionSchema,
  }),
  current: operation(controlRoutes.sessions.current, { summary: 'Who is signed in', response: sessionSchema }),
  end: operation(controlRoutes.sessions.end, { summary: 'Sign out', response: doneSchema }),
} as const;

/** Signing up. */
export const usersOperations = {
  register: operation(controlRoutes.users.register, {
    summary: 'Make a user with a first store, signed in',
    body: registrationSchema,
    response: newSessionSchema,
  }),
} as const;

import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, langQuery } from '../contract/wire.ts';
import { dictionaryRoutes } from './dictionary-routes.ts';
import {
  countryCurrencySchema,
  countrySchema,
  currencySchema,
  stateSchema,
  taxClassSchema,
} from './dictionary-schemas.ts';

const inCountryQuery = schema(() => z.object({ countryCode: z.string(), ...langQuery }));

/** Dictionaries: the countries, states, currencies and tax classes the platform knows. */
export const dictionaryOperations = {
  countries: operation(dictionaryRoutes.countries, {
    summary: 'List the countries',
    query: schema(() => z.object({ withStates: booleanParam().optional(), ...langQuery })),
    response: schema(() => z.array(countrySchema())),
  }),
  currencies: operation(dictionaryRoutes.currencies, {
    summary: 'List the currencies',
    query: schema(() => z.object(langQuery)),
    response: schema(() => z.array(currencySchema())),
  }),
  currencyByCountry: operation(dictionaryRoutes.currencyByCountry, {
    summary: 'List the currencies of a country',
    query: inCountryQuery,
    response: schema(() => z.array(countryCurrencySchema())),
  }),
  states: operation(dictionaryRoutes.states, {
    summary: 'List the states and provinces of a country',
    query: inCountryQuery,
    response: schema(() => z.array(stateSchema())),
  }),
  taxClasses: operation(dictionaryRoutes.taxClasses, {
    summary: 'List the tax classes of a country',
    query: inCountryQuery,
    response: schema(() => z.array(taxClassSchema())),
  }),
} as const;

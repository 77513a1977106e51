export {
  CALLBACK_CACHE_SECONDS,
  ENDPOINT_SETTINGS,
  type EndpointInfo,
  type EndpointSetting,
} from './endpoints/endpoint-settings.ts';

interface ImportMetaEnv {
  /** Whether pages register the service worker; absent outside of a build. */
  readonly OFFLINE?: boolean;
}

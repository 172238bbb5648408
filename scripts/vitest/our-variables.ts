/** Names of environment variables that the app or its adapters read: what a machine has set there decides no test. */
export const ourVariables =
  /^(APP_URL|AWS_|GCP_|AUTH_SECRET|TOKEN_ENCRYPTION_KEYS|DATABASE_|DATA_DIR|DIGITAIL_|ADMIN_EMAILS|SMTP_|EMAIL_|OIDC_|CRON_|REFRESH_|LOG_|DEMO_|DIGEST_|RATE_|TRUSTED_|SHUTDOWN_|METRICS_|OTEL_|FAILPOINT)/

/**
 * Carries one signed message to one address of the internet, as Standard Webhooks 1.0.0 says, and
 * to no address inside the network. Knows nothing of subscriptions. Signed with {@code v1}
 * (HMAC-SHA256) alone: the specification's library for Java has no ed25519 ({@code v1a}), and a
 * signature scheme is nothing to write by ourselves. Imports only {@code shared}.
 */
package co.gov.putumayo.estampillas.webhook.sending;

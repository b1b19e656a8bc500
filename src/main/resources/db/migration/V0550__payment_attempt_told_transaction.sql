-- The gateway's identifier as a notification told it, for attempts whose creation was not answered:
-- PlacetoPay can be asked by no other (FACTS §7). Not unique: nothing but the answer proves it.
alter table payment_attempt add column told_transaction_id text;

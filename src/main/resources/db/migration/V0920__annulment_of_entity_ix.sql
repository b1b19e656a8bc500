-- A collector's declaration lists the receipts that its entity annulled in the month (art. 299).
create index annulment_entity_ix on annulment (entity_nit, annulled_at);

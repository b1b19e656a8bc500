-- The trace (W3C trace context) in which an event happened: what its handlers do later belongs to it.
alter table domain_event add column trace_parent text;

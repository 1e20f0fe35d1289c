-- What other software was answered, by the key it gave its question: asked again with that key, it hears the same and nothing happens twice.
create table software_answer (
    area_id  bigint not null,
    device   bigint not null,
    key_hash text not null,
    asked    text not null, -- hash of address and body
    answer   jsonb not null,
    made_at  timestamptz not null,
    primary key (area_id, device, key_hash)
);

-- With what number somebody who complained at the public page reads the answer later. Neither the number nor the form's key is kept, only their hashes.
create table complaint_number (
    area_id bigint not null,
    number_hash text not null,
    key_hash text not null,
    complaint bigint,
    made_at timestamptz not null,
    primary key (area_id, number_hash)
);

-- The ledger, the current state that it comes to, and the logs that devices follow.
-- Every table that grows with people carries area_id (the district or its equivalent) first in its primary key, so that the schema
-- partitions and distributes by area without a change to the code. No triggers: the door writes everything itself.

-- What the door knows of a device: how far its changes have come. What opens the door for it is in device_key.
create table device (
    area_id        bigint  not null,
    number         bigint  not null,
    account        bigint  not null,
    last_n         bigint  not null default 0,
    last_hash      text    not null default '',
    previous_round bigint  not null default 0, -- milliseconds since 1970, the server's clock
    revoked        boolean not null default false,
    primary key (area_id, number)
);
create index device_by_number on device (number);

create table record (
    area_id  bigint not null,
    id       bigint not null,
    type     text   not null,
    owner_id bigint,          -- the person it belongs to
    rv       int    not null,
    data     jsonb  not null,
    versions jsonb  not null, -- field -> [rv, device, estimated milliseconds]
    scopes   text[] not null, -- "kind:number/area" of each shelf it stands on
    primary key (area_id, id)
);
create index record_by_owner on record (area_id, owner_id) where owner_id is not null;
create index record_by_type on record (area_id, type);

create table record_scope (
    area_id   bigint not null,
    kind      text   not null,
    number    bigint not null,
    record_id bigint not null,
    primary key (area_id, kind, number, record_id)
);

create table scope (
    area_id bigint not null,
    kind    text   not null,
    number  bigint not null,
    head    bigint not null,           -- lines ever written: gapless
    floor   bigint not null default 0, -- lines up to here have been trimmed
    primary key (area_id, kind, number)
);

create table scope_log (
    area_id   bigint not null,
    kind      text   not null,
    number    bigint not null,
    seq       bigint not null,
    record_id bigint not null,
    primary key (area_id, kind, number, seq)
);

create table ledger (
    area_id   bigint not null,
    device    bigint not null,
    n         bigint not null,
    account   bigint not null,
    kind      text   not null, -- e | f | c
    type      text   not null,
    subject   bigint not null,
    base      int    not null,
    at        bigint not null,
    schema    int    not null,
    payload   jsonb  not null,
    estimated bigint not null,
    received  bigint not null,
    outcome   text   not null,
    details   jsonb  not null,
    effects   jsonb  not null, -- [[record, type, rv, {field: value}], ...]
    previous  text   not null,
    hash      text   not null,
    primary key (area_id, device, n)
);
create index ledger_by_subject on ledger (area_id, subject);

-- One line: which life of this server it is. A restore from a backup begins a new one.
create table server_life (
    area_id bigint not null default 0,
    epoch   text   not null,
    primary key (area_id)
);

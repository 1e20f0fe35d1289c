-- The part of the directory that anybody may read, as it is looked for: by page, by change, by term, by place. It is worked out from the
-- records and follows them in the same transaction; thrown away, it is made again at the next start.

create table listed_service (
    area_id      bigint  not null,
    record_id    bigint  not null,
    public_id    text    not null,
    organization bigint  not null,
    shown        boolean not null, -- anybody may read it, and its organization may be named
    secret       boolean not null, -- nobody may learn where it is
    changed      bigint  not null, -- milliseconds since 1970, the server's clock
    words        text    not null, -- what it is found by, in small letters
    covers       bigint[],         -- places it says it serves
    primary key (area_id, record_id)
);
-- A public directory spans all areas, so these three know no area: each node of a distributed database answers for its own part.
create index listed_service_in_order on listed_service (record_id) include (area_id) where shown;
create index listed_service_by_change on listed_service (changed, record_id) where shown;
create index listed_service_by_public_id on listed_service (public_id);
create index listed_service_by_organization on listed_service (organization, record_id);

create table listed_organization (
    area_id   bigint  not null,
    record_id bigint  not null,
    public_id text    not null,
    informal  boolean not null,
    changed   bigint  not null,
    words     text    not null,
    primary key (area_id, record_id)
);
create index listed_organization_by_number on listed_organization (record_id);
create index listed_organization_by_public_id on listed_organization (public_id);

-- Each place where a listed service is offered.
create table listed_at_location (
    area_id   bigint not null,
    service   bigint not null,
    position  int    not null,
    public_id text   not null,
    latitude  double precision,
    longitude double precision,
    postcodes text[] not null,
    primary key (area_id, service, position)
);
create index listed_at_location_in_order on listed_at_location (service, position) include (area_id);
create index listed_at_location_by_public_id on listed_at_location (public_id);
create index listed_at_location_by_latitude on listed_at_location (latitude, longitude);
create index listed_at_location_by_postcode on listed_at_location using gin (postcodes);

-- Each term that describes a listed service.
create table listed_term (
    area_id     bigint not null,
    service     bigint not null,
    term_id     text   not null,
    taxonomy_id text   not null,
    parent_id   text   not null,
    words       text   not null,
    primary key (area_id, service, term_id)
);
create index listed_term_by_term on listed_term (term_id, service);
create index listed_term_by_taxonomy on listed_term (taxonomy_id, service);
create index listed_term_by_parent on listed_term (parent_id, service) where parent_id <> '';

-- One line. From the namespace come the ids of what was entered here; it stays for ever. The edition says from what the listing was made.
create table listing (
    only_one  boolean primary key default true check (only_one),
    namespace uuid not null default gen_random_uuid(),
    edition   text not null default ''
);
insert into listing (only_one) values (true);

-- How far somebody else's API has been taken in. The time is theirs, as they told it.
create table directory_feed (
    source   text primary key,
    address  text not null,
    newest   text not null,
    taken_at timestamptz not null
);

-- Places, the team, and the doors it comes through.
-- Places, accounts and roles are small: they are whole on every node (reference tables) and need no area.
-- What grows with people leads with its area.

create sequence place_number;
create sequence account_number start 101;
create sequence device_number;

create table place (
    id bigint primary key default nextval('place_number'),
    parent bigint references place,
    level text not null,
    code text not null default '',
    latitude double precision,
    longitude double precision,
    source text not null default '',
    constraint place_not_in_itself check (parent is null or parent <> id)
);
create unique index place_code on place (level, code) where code <> '';
create index place_parent on place (parent);

create table place_name (
    place bigint not null references place on delete cascade,
    language text not null,
    name text not null,
    primary key (place, language)
);

-- One village may look to several centres, and a centre looks after many villages.
create table catchment (
    centre bigint not null references place on delete cascade,
    place bigint not null references place on delete cascade,
    primary key (centre, place)
);

-- Grows with each change of a place, so that every server knows when to read them again.
create table place_edition (
    only_one boolean primary key default true check (only_one),
    edition bigint not null
);
insert into place_edition (edition) values (1);

create table account (
    id bigint primary key default nextval('account_number'),
    login text not null,
    name text not null,
    name_other text not null default '',
    language text not null,
    -- Where this person works from; the doorways' own accounts work from nowhere.
    place bigint references place,
    password_hash text not null,
    must_change boolean not null,
    demo boolean not null default false,
    disabled_at timestamptz,
    made_at timestamptz not null,
    password_at timestamptz not null,
    -- Grows when everything signed in so far has to sign in again.
    stamp bigint not null default 1
);
create unique index account_login on account (login);

-- Who is named in the journal when somebody without an account did something. Nobody can sign in as these.
insert into account (id, login, name, language, password_hash, must_change, made_at, password_at) values
    (1, '-receiver', 'Receiver', 'en', '', true, now(), now()),
    (2, '-person', 'Person', 'en', '', true, now(), now()),
    (3, '-import', 'Import', 'en', '', true, now(), now());

create table role_grant (
    id bigint primary key generated always as identity,
    account bigint not null references account,
    role text not null,
    place bigint not null references place,
    organization bigint,
    valid_from date not null,
    valid_until date,
    granted_by bigint references account,
    granted_at timestamptz not null,
    constraint role_grant_period check (valid_until is null or valid_until >= valid_from)
);
create index role_grant_account on role_grant (account);

-- Counted by what was typed, so that a name that exists and one that does not look the same from outside.
create table failed_sign_in (
    login_hash text primary key,
    failures int not null,
    last_at timestamptz not null,
    locked_until timestamptz not null
);

-- What opens the door for a device. Only the hash of its token is kept. How far its changes have come is in device.
create table device_key (
    device bigint primary key default nextval('device_number'),
    area_id bigint not null,
    account bigint not null references account,
    kind text not null,
    name text not null default '',
    token_hash text unique,
    made_at timestamptz not null,
    revoked_at timestamptz
);
create index device_key_account on device_key (account, kind);

create table enrolment (
    code_hash text primary key,
    account bigint not null references account,
    made_by bigint not null references account,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

-- A private address for somebody without an account. It opens one record, for one purpose, for some days.
create table link (
    area_id bigint not null,
    token_hash text not null,
    kind text not null,
    subject bigint not null,
    made_by bigint not null references account,
    device bigint not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    opened_at timestamptz,
    primary key (area_id, token_hash)
);
create index link_subject on link (area_id, subject);

-- The bridge from what nobody could give to what a village made. It follows the journal after commit.

-- Up to which line of its directory's log it has looked in each area. Lost, it looks at everything again, and changes nothing.
create table bridge_position (
    area_id bigint not null,
    seq     bigint not null,
    primary key (area_id)
);

-- Services that came of a promise and are still to be matched: for now, or until the promise is confirmed as kept.
create table bridge_waiting (
    area_id bigint not null,
    service bigint not null,
    primary key (area_id, service)
);

-- For which months it was told what is missing. This cannot be worked out again: telling a month twice would show what changed in it.
create table gap_told (
    area_id bigint not null,
    month   text   not null,
    primary key (area_id, month)
);

-- Where the steps of what is told lie. Made once and kept as long as anybody remembers what was told; it belongs in every backup, and to nobody.
create table disclosure_secret (
    area_id bigint not null default 0,
    secret  text   not null,
    primary key (area_id)
);

insert into account (id, login, name, language, password_hash, must_change, made_at, password_at) values
    (4, '-bridge', 'Sala', 'en', '', true, now(), now());

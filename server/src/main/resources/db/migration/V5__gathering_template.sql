-- How a programme holds its gatherings, as it was taken in: never changed and never deleted, since gatherings name the version they were held by.
create table gathering_template (
    code     text not null,
    version  int not null,
    told     text not null, -- canonical JSON
    source   text not null,
    taken_at timestamptz not null,
    primary key (code, version)
);

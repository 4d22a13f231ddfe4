-- Projection of the day's end: each time that it was closed, and opened again.
create table day_end (
    seq      bigint        not null primary key,
    step     varchar(20)   not null,
    stations integer,
    voters   integer,
    voted    integer,
    doubts   varchar(4000),
    reason   varchar(4000) not null,
    author   varchar(100)  not null
);

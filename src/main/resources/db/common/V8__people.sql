-- Projection of what people may do, and of who and what was withdrawn.
create table people_step (
    seq         bigint       not null primary key,
    step        varchar(20)  not null,
    person      varchar(100),
    desk        uuid,
    member_role varchar(20),
    stations    varchar(60000),
    public_key  varchar(200),
    reason      varchar(4000),
    adopted_seq bigint,
    author      varchar(100) not null
);

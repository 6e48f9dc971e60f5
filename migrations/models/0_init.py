"""The tables as they are; written by `python -m migrations.make`."""

UPGRADE = {
    'sqlite': r"""
CREATE TABLE "chain_head" (
    "id" INT NOT NULL PRIMARY KEY,
    "event_id" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "count" BIGINT NOT NULL
) /* The end of the event chain: one row, locked while an event is added; a cut tail shows against it. */;
CREATE TABLE "event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "person_id" INT,
    "role" VARCHAR(20) NOT NULL /* CANDIDATE: candidate\nEMPLOYER: employer\nDELEGATE: delegate\nCENTER: center\nISSUER: issuer\nADMIN: admin\nSYSTEM: system\nNOBODY: nobody */,
    "organisation_id" INT,
    "mandate_id" INT,
    "step" VARCHAR(60) NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "subject" VARCHAR(40) NOT NULL,
    "subject_id" VARCHAR(40) NOT NULL,
    "remark" TEXT NOT NULL,
    "changes" JSON NOT NULL,
    "before_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL
) /* One act, never changed afterwards; each row carries the hash of the row before it. */;
CREATE INDEX "idx_event_person__27db6e" ON "event" ("person_id");
CREATE INDEX "idx_event_organis_dc1a65" ON "event" ("organisation_id");
CREATE INDEX "idx_event_subject_ca6c5a" ON "event" ("subject", "subject_id");
CREATE TABLE "notice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "person_id" INT NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "body" TEXT NOT NULL,
    "link" VARCHAR(200) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* UNREAD: unread\nREAD: read */,
    "at" TIMESTAMP NOT NULL,
    "read_at" TIMESTAMP
) /* Something a person should know, shown in the program. */;
CREATE INDEX "idx_notice_person__14f8ce" ON "notice" ("person_id");
CREATE TABLE "setting" (
    "key" VARCHAR(60) NOT NULL PRIMARY KEY,
    "value" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* The office's own value of something that has a default. */;
CREATE TABLE "stored_file" (
    "sha256" VARCHAR(64) NOT NULL PRIMARY KEY,
    "size" INT NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* A file kept under its SHA-256; the name its giver used stands where it is used. */;
CREATE TABLE "person" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "search_name" VARCHAR(60) NOT NULL,
    "id_number" VARCHAR(18) NOT NULL,
    "confirmed_number" VARCHAR(18) UNIQUE,
    "confirmed_at" TIMESTAMP,
    "confirmed_by_id" INT,
    "refused_at" TIMESTAMP,
    "phone" VARCHAR(20) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "must_change_password" INT NOT NULL,
    "disabled_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL
) /* A natural person's account. Several unconfirmed accounts may claim one number; only one can be confirmed. */;
CREATE INDEX "idx_person_search__7b663c" ON "person" ("search_name");
CREATE INDEX "idx_person_id_numb_f49c03" ON "person" ("id_number");
CREATE INDEX "idx_person_phone_3ec095" ON "person" ("phone");
CREATE TABLE "organisation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(18) NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "search_name" VARCHAR(120) NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "division" VARCHAR(6) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "representative_id" INT REFERENCES "person" ("id") ON DELETE RESTRICT
) /* An organisation by its unified social credit code (统一社会信用代码). */;
CREATE INDEX "idx_organisatio_search__459d77" ON "organisation" ("search_name");
CREATE TABLE "office" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "level" VARCHAR(20) NOT NULL /* COUNTY: county\nCITY: city\nPROVINCE: province */,
    "phone" VARCHAR(20) NOT NULL,
    "organisation_id" INT NOT NULL UNIQUE REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* An issuing office (发证机关): an organisation that decides, and how it is reached. */;
CREATE TABLE "office_division" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(6) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "office_id" INT NOT NULL REFERENCES "office" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_office_divi_office__896c6b" UNIQUE ("office_id", "code")
) /* A division (行政区划) that an office serves. */;
CREATE TABLE "sign_in_failure" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "login_key" VARCHAR(64) NOT NULL,
    "address" VARCHAR(45) NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* A failed try, kept for the lock-out; the name tried is kept as a keyed hash. */;
CREATE INDEX "idx_sign_in_fai_login_k_374dc6" ON "sign_in_failure" ("login_key");
CREATE INDEX "idx_sign_in_fai_address_0af2c5" ON "sign_in_failure" ("address");
CREATE INDEX "idx_sign_in_fai_at_9c78f0" ON "sign_in_failure" ("at");
CREATE TABLE "staff" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "duty" VARCHAR(20) NOT NULL /* ADMIN: admin\nCLERK: clerk\nREVIEWER: reviewer\nAPPROVER: approver\nCENTER_MANAGER: center_manager\nINVIGILATOR: invigilator\nASSESSOR: assessor\nLEAD_ASSESSOR: lead_assessor */,
    "since" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "organisation_id" INT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* A person's duty in an organisation, from its first to its last moment. */;
CREATE TABLE "user_session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "device" VARCHAR(80) NOT NULL,
    "acting_role" VARCHAR(20) NOT NULL /* CANDIDATE: candidate\nEMPLOYER: employer\nDELEGATE: delegate\nCENTER: center\nISSUER: issuer\nADMIN: admin\nSYSTEM: system\nNOBODY: nobody */,
    "acting_organisation_id" INT,
    "created_at" TIMESTAMP NOT NULL,
    "seen_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* One signed-in browser. Only the hash of its token is kept. */;
CREATE TABLE "filled_form" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "form_key" VARCHAR(60) NOT NULL,
    "edition" VARCHAR(40) NOT NULL,
    "person_id" INT NOT NULL,
    "organisation_id" INT,
    "state" VARCHAR(20) NOT NULL /* DRAFT: draft\nFINISHED: finished\nDISCARDED: discarded */,
    "data" JSON NOT NULL,
    "writers" JSON NOT NULL,
    "begun_by" VARCHAR(40) NOT NULL UNIQUE,
    "frozen_sha256" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "saved_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP
) /* One form of one person, perhaps for an organisation; frozen with its hash once finished. */;
CREATE INDEX "idx_filled_form_person__0fb3f7" ON "filled_form" ("person_id");
CREATE INDEX "idx_filled_form_organis_93b2bb" ON "filled_form" ("organisation_id");
CREATE TABLE "form_file" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "slot" VARCHAR(60) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "size" INT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "removed_at" TIMESTAMP,
    "filled_form_id" CHAR(36) NOT NULL REFERENCES "filled_form" ("id") ON DELETE RESTRICT
) /* A file put beside a filled form: the signed scan, or a photo field's picture. */;
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
""",
    'postgres': r"""
CREATE TABLE "chain_head" (
    "id" INT NOT NULL PRIMARY KEY,
    "event_id" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "count" BIGINT NOT NULL
);
COMMENT ON TABLE "chain_head" IS 'The end of the event chain: one row, locked while an event is added; a cut tail shows against it.';
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "person_id" INT,
    "role" VARCHAR(20) NOT NULL,
    "organisation_id" INT,
    "mandate_id" INT,
    "step" VARCHAR(60) NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "subject" VARCHAR(40) NOT NULL,
    "subject_id" VARCHAR(40) NOT NULL,
    "remark" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "before_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);
CREATE INDEX "idx_event_person__27db6e" ON "event" ("person_id");
CREATE INDEX "idx_event_organis_dc1a65" ON "event" ("organisation_id");
CREATE INDEX "idx_event_subject_ca6c5a" ON "event" ("subject", "subject_id");
COMMENT ON COLUMN "event"."role" IS 'CANDIDATE: candidate\nEMPLOYER: employer\nDELEGATE: delegate\nCENTER: center\nISSUER: issuer\nADMIN: admin\nSYSTEM: system\nNOBODY: nobody';
COMMENT ON TABLE "event" IS 'One act, never changed afterwards; each row carries the hash of the row before it.';
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "person_id" INT NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "body" TEXT NOT NULL,
    "link" VARCHAR(200) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ
);
CREATE INDEX "idx_notice_person__14f8ce" ON "notice" ("person_id");
COMMENT ON COLUMN "notice"."state" IS 'UNREAD: unread\nREAD: read';
COMMENT ON TABLE "notice" IS 'Something a person should know, shown in the program.';
CREATE TABLE "setting" (
    "key" VARCHAR(60) NOT NULL PRIMARY KEY,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "setting" IS 'The office''s own value of something that has a default.';
CREATE TABLE "stored_file" (
    "sha256" VARCHAR(64) NOT NULL PRIMARY KEY,
    "size" INT NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "stored_file" IS 'A file kept under its SHA-256; the name its giver used stands where it is used.';
CREATE TABLE "person" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "search_name" VARCHAR(60) NOT NULL,
    "id_number" VARCHAR(18) NOT NULL,
    "confirmed_number" VARCHAR(18) UNIQUE,
    "confirmed_at" TIMESTAMPTZ,
    "confirmed_by_id" INT,
    "refused_at" TIMESTAMPTZ,
    "phone" VARCHAR(20) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "must_change_password" BOOL NOT NULL,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_person_search__7b663c" ON "person" ("search_name");
CREATE INDEX "idx_person_id_numb_f49c03" ON "person" ("id_number");
CREATE INDEX "idx_person_phone_3ec095" ON "person" ("phone");
COMMENT ON TABLE "person" IS 'A natural person''s account. Several unconfirmed accounts may claim one number; only one can be confirmed.';
CREATE TABLE "organisation" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(18) NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "search_name" VARCHAR(120) NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "division" VARCHAR(6) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "representative_id" INT REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_organisatio_search__459d77" ON "organisation" ("search_name");
COMMENT ON TABLE "organisation" IS 'An organisation by its unified social credit code (统一社会信用代码).';
CREATE TABLE "office" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "level" VARCHAR(20) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "organisation_id" INT NOT NULL UNIQUE REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "office"."level" IS 'COUNTY: county\nCITY: city\nPROVINCE: province';
COMMENT ON TABLE "office" IS 'An issuing office (发证机关): an organisation that decides, and how it is reached.';
CREATE TABLE "office_division" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(6) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "office_id" INT NOT NULL REFERENCES "office" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_office_divi_office__896c6b" UNIQUE ("office_id", "code")
);
COMMENT ON TABLE "office_division" IS 'A division (行政区划) that an office serves.';
CREATE TABLE "sign_in_failure" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "login_key" VARCHAR(64) NOT NULL,
    "address" VARCHAR(45) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_sign_in_fai_login_k_374dc6" ON "sign_in_failure" ("login_key");
CREATE INDEX "idx_sign_in_fai_address_0af2c5" ON "sign_in_failure" ("address");
CREATE INDEX "idx_sign_in_fai_at_9c78f0" ON "sign_in_failure" ("at");
COMMENT ON TABLE "sign_in_failure" IS 'A failed try, kept for the lock-out; the name tried is kept as a keyed hash.';
CREATE TABLE "staff" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "duty" VARCHAR(20) NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "organisation_id" INT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "staff"."duty" IS 'ADMIN: admin\nCLERK: clerk\nREVIEWER: reviewer\nAPPROVER: approver\nCENTER_MANAGER: center_manager\nINVIGILATOR: invigilator\nASSESSOR: assessor\nLEAD_ASSESSOR: lead_assessor';
COMMENT ON TABLE "staff" IS 'A person''s duty in an organisation, from its first to its last moment.';
CREATE TABLE "user_session" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "device" VARCHAR(80) NOT NULL,
    "acting_role" VARCHAR(20) NOT NULL,
    "acting_organisation_id" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "user_session"."acting_role" IS 'CANDIDATE: candidate\nEMPLOYER: employer\nDELEGATE: delegate\nCENTER: center\nISSUER: issuer\nADMIN: admin\nSYSTEM: system\nNOBODY: nobody';
COMMENT ON TABLE "user_session" IS 'One signed-in browser. Only the hash of its token is kept.';
CREATE TABLE "filled_form" (
    "id" UUID NOT NULL PRIMARY KEY,
    "form_key" VARCHAR(60) NOT NULL,
    "edition" VARCHAR(40) NOT NULL,
    "person_id" INT NOT NULL,
    "organisation_id" INT,
    "state" VARCHAR(20) NOT NULL,
    "data" JSONB NOT NULL,
    "writers" JSONB NOT NULL,
    "begun_by" VARCHAR(40) NOT NULL UNIQUE,
    "frozen_sha256" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ
);
CREATE INDEX "idx_filled_form_person__0fb3f7" ON "filled_form" ("person_id");
CREATE INDEX "idx_filled_form_organis_93b2bb" ON "filled_form" ("organisation_id");
COMMENT ON COLUMN "filled_form"."state" IS 'DRAFT: draft\nFINISHED: finished\nDISCARDED: discarded';
COMMENT ON TABLE "filled_form" IS 'One form of one person, perhaps for an organisation; frozen with its hash once finished.';
CREATE TABLE "form_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "slot" VARCHAR(60) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "size" INT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "filled_form_id" UUID NOT NULL REFERENCES "filled_form" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "form_file" IS 'A file put beside a filled form: the signed scan, or a photo field''s picture.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
""",
}


async def upgrade(db):
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db):
    return ''


MODELS_STATE = (
    'eJztXW1z4rYW/isavnR3hs0EQhLKdjpDAtnlNoGdQLZNm45H2AJ0Y2Rq2cnS3v3vV5Jt8D'
    's2MWBcf0lAOkc2j2Sdcx5Jx/9U5pqCVHpyPYOYfEZQqbTAPxUC54h9CFZWQQUuFusqXmDA'
    'sSqkZS4mzRy5MTV0KBusZgJViliRgqis44WBNcLlRzMEEFGANgEG//iCiAFEIy2gEQR07b'
    'UKVE1+Rgp4nWEVAUhsKUwBVBSkfAQQyKYBDIhVQGfaKyufsgYoEzFO+G0omszuA5Pp3q5o'
    'EvyXiSRDmyJ2EZ1d948/WTEmCvqGqPN18SxNMFK9eGOBnCiXjOVClPWIcSME+Y8ZS7Kmmn'
    'OyFl4sjZlGVtKYGLx0igjSoYEUF/rEVFW7q5wi61ZZgaGbaHWPyrpAQRNoqrwPubZ1B+uy'
    'iiT1ByNp2B1JUiXQv46GqwPsIlkjfGywe6Xi50/5LXyo1xqXjebZRaPJRMRtrkouv1uXXi'
    'NjKQp8+qPKd1EPDWhJCJDXqIoOlMKwvcLTSHjdWtmA7BSsUV4/GA6kp7vF+Md6/ezssn56'
    'dtE8b1xenjdPV2AHq+JQv+p94sAzAY095Nbz7/TEGvkZpLMg6mw60cMxd+R9eLMfsiu8dz'
    'ms5/CbpCIyNWbs60UjBs2v7fvrz+37dxeN915I+3ZNXVR5wZU10xqHycf0SqUc0MkHNJ+t'
    'J8+umYUXjKH8/Ap1RQrUaHUtSjZYNa/P/SWQwKnAkv9ufsO2Ee7y+SjMOlsVsZYZrUQ2Gu'
    'UBM4NMoAoIU9K5cSTsdgCcGEjnP4J+BAjKM24qgQx1HSMqbCl/dB27yuvGaKLpKNQK7+YS'
    'm83uHxVqjv+LZIGE/ZFP8H+mssdxz1dSa2Fb17xb5L1Yi2i7DUNmtw5D0MBzFI4/DJvcFF'
    'vlxPlwhLYkBttR7647HLXvvvDm55T+pQqc2qMur6mL0qWv9N2Fz86sGgG/9kafAf8Kfh/0'
    'uwJOjRpTXVxxLTf6vcLvCZqGJhHtVWK+sQsTp9gp8titBdIp655Uvq5HZyvjZT8+MR16fC'
    '7vGlNdU1G4o9Ul5lxg2mM3AImMAtg6unl2uirX7X6nx4dvi5kEomD+LD+R7t2X28Fj974F'
    '0HyhakukP5FO97b7SQgyM4imQu662x9xKZmZQS7TGw4f+HdMqcm/tzt3vX6LBXhzTJ7I8H'
    'E46t61AF1SA82fSH9wNeg8stvWxpqy9JuzJM5f/TSB81c/jXT+eJW3wzV9CgmmkOOT7lEK'
    '0SwfqMADxdwwPsTSQetV2hGq+41hMoaVPVCLNAGhI5/nuWnbgDDJnHARPSdcBOYEAxtRVi'
    'Ac3ZVCCW8CeF3BQ+Lhu1YpIMSNJBA3oiFuREEcOutuRDl82i2BDgNaR3OoPwdBHqFvEbZt'
    'rbE/gCuVHcEbF051fxt5IikHxnd37d/ee6Kp20H/kyPugv36dnDlp+oExUGDeP9nOOhHUH'
    'VrFX88i2UD/A+omO6MtKv8NDGJzFEFYxOrBib0hF/25wN0CIcovkP82Fe9MStvwN8hFnUk'
    'peWnfWoFnGqyp6nLNYCMwc0JH93XDCyjSgghbddU4xhpspbZSEkPtTkyZgxmAIFFBPGFV1'
    'NVwDPhC7Z8FZYATAQxvNC1qQ7nQdZ561YyXs8t+eN98ceHIRoTTEHHTIyUQaZrQq+dJvHM'
    'mVTklC7qfL6JTTIm9cwd+dIvT+2Xq5iEBEHRY9mRLwDUfoI6GUMdR1EHo3mDgbHtqsRKeY'
    '9Ym0S3N6+lWZp46N93250WsLSfiPVt1dLBlwrKZdRCLqPyASal71uXWgYdnLPlimPv35yE'
    'dkNkGBbMgdjOqarGBXfUJZRoF7A2mbBo8AcKeAj2AlWTFwG6itiMGTT49h8WutljJnxv75'
    'btvCHCe0Yhvlq0A2GLZ2PTDhvi7WS1JTqYE72ZhkBdKeyfPj3MDLcTorR0HkrjkrFxMTQd'
    'KTdYDeUOXbXxJkbIsWuqCUnENuCy4BktDOapK0gH2KBg+Ln9oX5+8VGQfvxWROkU832pJk'
    'UK4NGJQsErMwu8jh8D4eVB87OD9t9glugMssumsUxrjeIZp4zWNKKNE8V/h9imSJLREd/f'
    'LvwjIhif2e9I5VLZ8oWkFxOxizHkYskFlOZ8t+Z8IEKuMFNu18SacW0ts9mCE7Ffl8dxlh'
    'p492Senym1J7M5ltnfi8szyEpql2fvW/zgpnunqxX6KUjGrNUqq1XATHu1La7Oj5uEGvW9'
    'XDJvB0aPZHVxZ+dFVfSC1G1565Vynu1R5Xrw0B89toA4ELh8Itc98Q3zz1/uB197/etui6'
    '+Cv2DnRx6cx14wOFOtPK4UCrhcU7zzBMWbY1JY6HVHKPgFU3azIZsFr2zVm1/ukSrwDgHb'
    'Y3w7dmP5mXnSumfrUnsAfA86M+GjOIjfgKCRxv4EJvAICH2NHdX4jYKPFevwdeVJhD297A'
    'M/OWUILO6Zb3rfu2bDOWuXcTU2I11H9+jd5EJKils4ARvkyHOPrtlsyMyXOz+bcO9OeHT1'
    'Wv295cBxr87y/SjSXxANo37e1liI//eHyzOW2W+2ziiXHuGBPELRBSk8D0c+zz7gtmRaEi'
    '4tmkrz+x3ifwpkHfnCuXTZn1eyJ8Z0zpxbp6Qnoxw5P8hBhG80HeEp+QUtk3obq4aODODE'
    'noZ7aCXxMfZHYbkdvTBvxOcIxvgifskkpJaHMxovxQoR61x28wqgmoyhCmQdKdgA3KxwF+'
    'MSKcy5aKDTU/b5xzPEPk9qkP9FNVZyXm/yWnTGPjdPa+9Dea39XLWktkpHJi/QepdWmkmW'
    'VprRSyvN4/Nk9gduIn6qFkNQ1YIMFUVQl2dSWph9artC+4AjeRdgQ0XREQ3hoKKBdqkUzj'
    'nfyfZ4N2ORFGS3TuFQzji0ZO4Lx2GLPdJezXLtO3dr39598AvWGiIGc2VfUoa7obpl3p6N'
    'Ua8Xtwyi3y/i2OXx4Zw0+A0daKmDYM/RqsnkbStEQ6eJ45y7kiwMxVAEmxkcB0tn1Sjpml'
    'txBvH3lDyK/RCHMCjrxzuaO1msZRIs3xBomDpU7ZP8P1AAZbGX4QQMeVJZVmMS9oMmWJ/z'
    '1LJWJQVzuASyCvFcpHsn5nyM9I/ss7oUBTIkYMz+OYphaz17vHLJnuSLPSlD/F2mVyvj+z'
    '0hjRXJmn/S4OxRKh7K2fOBq6l8C7DDdLfC3O9pFJqBXaO2Rcjv0y3PRuc55l/31niZLuIP'
    '0Szj/ZB84mjCj6FtlV/ArVk+Rnl+jPK3o/pw5mgH+9Uhpa+arqTOMhlQLGD8sJMVlblJDc'
    'lKnCo5IIYQO5qmIkjCsY9qwtcFY9bGrvpgVbLf2etqMLj1TFxXPX8GrYe7qy7zyUSXMCFs'
    'MZdB66FgygHYxnz4VEv7kWf7Ua6wFbabtzq7slrlQGHTbprTK+mOXuTzEQ/y6Z450jRwWE'
    'bwf/USjpcPpBmcg3qgSB9aLRUJqJ0maMFT0iM3EKumjiphOVo8AtXYNC1MVMJEmriEk6Rq'
    'YeJIYT91WbUyqkw0XaRQ4e/m/aCZhiuhCkOQiWJqCYrcXs9oyYq49xyapyXTxss1mnyt0a'
    'jalI23lGnZPErFi22zT+qfz/2Bh0O4cZ4A4cZ59Btazo8rU8sBjrL+G1zpnZp14SyGplyz'
    'vci4bGuOSALjvdoYwVzcJX+hgi8vShVMdG0uDpxMsE4NYGjiiwrZ57k2Z/FDmNnOqtnSYO'
    'fLYPPuDLcjm5OtOLp5Jkgr3peLXt92739pATb36M88V/jXXvdX/ipSHb1g9CpeRvqFZ2Dh'
    'ZeyB1LUXXma9wFS6a/fbn9YvMpWsh52/0LT/tfepd9seDfhbTckLnmIWGWm8teGwOxzyYk'
    'h5SMXLbrvtjrSuUEVKaLvW/+QdhjunTtqZNAZwpVTySbkzgu7ORQzCbUhDt15JDOe5h3OY'
    'TejQq18ZL9Dn9t1GR4dqzDGH9ZbkfR1vyBvASc83eIZWxLmGqAkiA3zfmqrpSFDeMlnT3k'
    'JMN9keEmj6uPjocNNkghJ1SW6MOgcEAc41I+UDiwzHuvbKmjgBA769npO5nK7lr4LgAaGh'
    'PSPicLrBSPNtTZXRZb6iS9FDqXfgeLUKl/wgez5YYdFrWMAWc5J5pVG4c8zNJOFwMzocbg'
    'aP48v8fTqSrqlbv0/N18QeQZchUbBiv80tDXFy3e53ejyeaYFVG0+ke/fldvDISRA0X6ja'
    'ktMfne5t95MQ5MZwKuQsysShSp5Ibzh84N95QmdBs3homeHjcNS9awG6pAaaP5H+4GrQeW'
    'T9rTmvVzw8KWJ34fbBVXQD5R7oYIhV7m7a5LAWgqugiJn69H3sUis7ONcdjL4tMGtuG8LR'
    'o1l2c767uWSVC97DJeeZlZtTcp574jwPw8PdYFVFCuuxeSWEhnPVVuNYuImQkyaOYCISjk'
    'tzdozntLAAqvL/M7igYp+lb9PGR75p429EwCs2ZoJSs+g1NrLABDOp0Nfy7PJCGRN4Dw+9'
    'TgoGzzSxcsJ1dsMwVX6amEQWKV/Flfifxs+7YkVipiER/J5ZxsRtJsRPj2f0eMen3d/p1s'
    'nzXpFt+bzMU0TwxL8pUxO6VAoIcSMJxI1oiBvB46F59WaOj/7P08aDzf7/MePLnD5jawp6'
    'pbxH8lnR4cRISzx37ts3oxYQuk/kptfvDT93O62Vo/BEOr3hdfu+wwsVTGXmsVlH3g5PEn'
    'O7Geyg6NekO/L7f0u6yxkZm1g1MKEn/LKH8Ed28u70Vx0bbMJO0xsulbJDMu+QMZqaRBqn'
    'ch3dOoVbCM7eq7GiLCn9+8cDioVbFs5+1b1codpmajk63pPCl6062a1XdnGuu9jxLLfoZZ'
    '9quYSRt37eKpXGBKtvzQ7BGd4brB7xo73fvAcrvMI4cxeWMYw5pxknjliSPAdMFixMA4wR'
    'xQoCEFiku2C3W2K7qbUVFbAYk1QB57XBYqYZGhA/6gcKFsxBN3UUmugg29ZLZjznzDhVtR'
    'DrEZM62ZYvIF27g/TUqSOaQ4QyR7yF+Jn9rjTwOvIFBLeW6I1eMS/0CozeMnP9jl9Oh/8O'
    'wTdyscERLzekhKwx5DvzSRn6VLd9T9dc247H8GqWAW6ee9m1aSh0/TXa6w9qZhkB5LeLNz'
    'j8MVv1fBu03rhfz7st7Djx3bhnLzjIcrVxr410LM8qIQSEXVONox/gWmYT9xANbHmANV8H'
    'WF+QnvYlsS6VAvrv9fMkufaYVPSmifNgtj32UKVA2BYvILq1RHn5azF5+WvBvPzsigYiIX'
    '5f9EYIl8r+N0IcxhHIbMtDigWH7I3Z9/8DZjW1Lg=='
)

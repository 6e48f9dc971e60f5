"""The tables as they are; written by `python -m migrations.make`."""

UPGRADE = {
    'sqlite': r"""
CREATE TABLE "chain_head" (
    "id" INT NOT NULL PRIMARY KEY,
    "event_id" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "count" BIGINT NOT NULL
) /* The end of the event chain: one row, locked while an event is added; a cut tail shows against it. */;
CREATE TABLE "counter" (
    "key" VARCHAR(60) NOT NULL PRIMARY KEY,
    "value" BIGINT NOT NULL
) /* The last number given out of one series; its row is locked until the act that took a number is done. */;
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
    "key" VARCHAR(120) UNIQUE,
    "state" VARCHAR(20) NOT NULL /* UNREAD: unread\nREAD: read */,
    "at" TIMESTAMP NOT NULL,
    "read_at" TIMESTAMP
) /* Something a person should know, shown in the program. A notice with a key is given once. */;
CREATE INDEX "idx_notice_person__14f8ce" ON "notice" ("person_id");
CREATE TABLE "message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "channel" VARCHAR(20) NOT NULL /* SMS: sms\nMAIL: mail */,
    "address" VARCHAR(254) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* WAITING: waiting\nSENT: sent\nFAILED: failed */,
    "tries" INT NOT NULL,
    "next_try_at" TIMESTAMP,
    "trouble" VARCHAR(200) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "done_at" TIMESTAMP,
    "notice_id" BIGINT NOT NULL REFERENCES "notice" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_message_notice__bafaf4" UNIQUE ("notice_id", "channel")
) /* A notice on its way out: one row per recipient and channel, with its final state. */;
CREATE INDEX "idx_message_next_tr_3ba7b3" ON "message" ("next_try_at");
CREATE TABLE "rules_proposal" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "own" JSON NOT NULL,
    "calendar" JSON NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* OPEN: open\nAPPROVED: approved\nDECLINED: declined */,
    "proposed_by_id" INT NOT NULL,
    "proposed_at" TIMESTAMP NOT NULL,
    "decided_by_id" INT,
    "decided_at" TIMESTAMP,
    "version_id" INT
) /* A change of the rules that one person proposed and another has to approve. */;
CREATE TABLE "rules_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "profile_key" VARCHAR(20) NOT NULL,
    "own" JSON NOT NULL,
    "calendar" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* The office's own rules from one moment on: its values over the regional profile, and its days off. */;
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
    "mail" VARCHAR(254) NOT NULL,
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
CREATE TABLE "person_ban" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(30) NOT NULL /* FALSE_MATERIALS: false_materials\nDECEPTION: deception\nCHEATING: cheating */,
    "start" DATE NOT NULL,
    "until" DATE NOT NULL,
    "clause" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "application_id" CHAR(36),
    "lifted_at" TIMESTAMP,
    "at" TIMESTAMP NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* A person may not apply for a time (不得再次申请); it holds the person, whatever number he has. */;
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
    "case_id" CHAR(36),
    "open_paths" JSON,
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
CREATE INDEX "idx_filled_form_case_id_2ceaef" ON "filled_form" ("case_id");
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
CREATE TABLE "personal_mandate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "application_id" CHAR(36) NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL UNIQUE,
    "granted_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "taken_at" TIMESTAMP,
    "ended_at" TIMESTAMP,
    "grantor_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "helper_id" INT REFERENCES "person" ("id") ON DELETE RESTRICT
) /* Help with one application: given by code, taken by one person, ending by itself. Only the code's hash is kept. */;
CREATE INDEX "idx_personal_ma_applica_b6137e" ON "personal_mandate" ("application_id");
CREATE TABLE "certificate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(30) NOT NULL,
    "archive_number" VARCHAR(40) NOT NULL,
    "issuer" VARCHAR(120) NOT NULL,
    "office_id" INT,
    "origin" VARCHAR(20) NOT NULL /* ISSUED: issued\nIMPORTED: imported\nTYPED: typed */,
    "status" VARCHAR(20) NOT NULL /* VALID: valid\nREPLACED: replaced\nREVOKED: revoked\nCANCELLED: cancelled */,
    "first_issued_on" DATE,
    "prints" INT NOT NULL,
    "reissued_on" DATE,
    "created_at" TIMESTAMP NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* A person's certificate (特种设备安全管理和作业人员证); its number is the holder's identity number. */;
CREATE INDEX "idx_certificate_number_965e61" ON "certificate" ("number");
CREATE INDEX "idx_certificate_office__4f3c4d" ON "certificate" ("office_id");
CREATE TABLE "certificate_item" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "edition" VARCHAR(10) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "restriction" VARCHAR(60) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "by_month" INT NOT NULL,
    "status" VARCHAR(20) NOT NULL /* VALID: valid\nEXPIRED: expired\nSUSPENDED: suspended\nREVOKED: revoked\nSUPERSEDED: superseded\nCANCELLED: cancelled */,
    "status_since" DATE,
    "renewals" INT NOT NULL,
    "application_id" CHAR(36),
    "certificate_id" INT NOT NULL REFERENCES "certificate" ("id") ON DELETE RESTRICT
) /* One item of a certificate: the edition belongs to the code, for codes were used again with other meanings. */;
CREATE INDEX "idx_certificate_valid_u_260fa0" ON "certificate_item" ("valid_until");
CREATE INDEX "idx_certificate_status_41b22d" ON "certificate_item" ("status");
CREATE INDEX "idx_certificate_edition_07c117" ON "certificate_item" ("edition", "code", "valid_until");
CREATE TABLE "center" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "division" VARCHAR(6) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "organisation_id" INT NOT NULL UNIQUE REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* An organisation that examines (考试机构). */;
CREATE TABLE "center_item" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "edition" VARCHAR(10) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "suspended_on" DATE,
    "center_id" INT NOT NULL REFERENCES "center" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_center_item_center__f52d74" UNIQUE ("center_id", "edition", "code")
) /* An item a center may examine. */;
CREATE TABLE "application" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "number" VARCHAR(24) UNIQUE,
    "tracking_code" VARCHAR(24) NOT NULL UNIQUE,
    "type" VARCHAR(20) NOT NULL /* NEW: new\nADDITION: addition\nRENEWAL: renewal\nREISSUE: reissue\nEMPLOYER_CHANGE: employer_change */,
    "path" VARCHAR(20) NOT NULL /* NO_EXAM: no_exam\nAPPLICATION_FIRST: application_first\nEXAM_FIRST: exam_first */,
    "status" VARCHAR(30) NOT NULL /* DRAFT: draft\nSUBMITTED: submitted\nREFUSAL_PROPOSED: refusal_proposed\nRETURNED: returned\nAWAITING_EXAM: awaiting_exam\nVERIFYING: verifying\nUNDER_REVIEW: under_review\nAWAITING_APPROVAL: awaiting_approval\nAPPROVED: approved\nISSUED: issued\nPRINTED: printed\nHANDED_OVER: handed_over\nREFUSED: refused\nFAILED: failed\nDECLINED: declined\nWITHDRAWN: withdrawn\nABANDONED: abandoned\nLAPSED: lapsed\nDISCARDED: discarded\nREVOKED: revoked */,
    "version" INT NOT NULL,
    "begun_by_id" INT NOT NULL,
    "begun_with" VARCHAR(40) NOT NULL UNIQUE,
    "profile_key" VARCHAR(20) NOT NULL,
    "rules_version_id" INT,
    "began_on" DATE NOT NULL,
    "form_id" CHAR(36),
    "office_id" INT,
    "office_why" VARCHAR(200) NOT NULL,
    "region" VARCHAR(30) NOT NULL /* LOCAL: local\nISSUED_HERE: issued_here\nISSUED_ELSEWHERE: issued_elsewhere */,
    "original_office" VARCHAR(120) NOT NULL,
    "employer_id" INT,
    "employer_name" VARCHAR(120) NOT NULL,
    "employer_code" VARCHAR(18) NOT NULL,
    "employer_division" VARCHAR(6) NOT NULL,
    "home_division" VARCHAR(6) NOT NULL,
    "declared_violation" INT,
    "declared_at" TIMESTAMP,
    "center_id" INT,
    "center_files" INT NOT NULL,
    "delivery" VARCHAR(20) NOT NULL /* COURIER: courier\nPICKUP: pickup */,
    "delivery_to" JSON NOT NULL,
    "submitted_at" TIMESTAMP,
    "receipt_sha256" VARCHAR(64) NOT NULL,
    "receipt" JSON NOT NULL,
    "claimed_by_id" INT,
    "due_on" DATE,
    "reviewer_id" INT,
    "approver_id" INT,
    "relatives" JSON NOT NULL,
    "posted_as" VARCHAR(60) NOT NULL,
    "platform_on" DATE,
    "created_at" TIMESTAMP NOT NULL,
    "saved_at" TIMESTAMP NOT NULL,
    "purge_on" DATE,
    "closed_at" TIMESTAMP,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* One case, from draft to hand-over. It keeps the rules (profile and version) it began under. */;
CREATE INDEX "idx_application_status_64fc1a" ON "application" ("status");
CREATE INDEX "idx_application_office__9b36f3" ON "application" ("office_id");
CREATE INDEX "idx_application_center__bbe0df" ON "application" ("center_id");
CREATE INDEX "idx_application_claimed_2106d3" ON "application" ("claimed_by_id");
CREATE INDEX "idx_application_due_on_0764da" ON "application" ("due_on");
CREATE INDEX "idx_application_purge_o_7f1210" ON "application" ("purge_on");
CREATE INDEX "idx_application_office__b64196" ON "application" ("office_id", "status", "due_on");
CREATE INDEX "idx_application_person__bf2de4" ON "application" ("person_id", "status");
CREATE TABLE "application_item" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "edition" VARCHAR(10) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "restriction" VARCHAR(60) NOT NULL,
    "old_edition" VARCHAR(10) NOT NULL,
    "old_code" VARCHAR(60) NOT NULL,
    "certificate_item_id" INT,
    "open_key" VARCHAR(160) UNIQUE,
    "application_id" CHAR(36) NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
) /* An item applied for. `open_key` is filled while the case is open: one open case per person and item. */;
CREATE TABLE "clock_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "step" VARCHAR(30) NOT NULL /* SUBMITTED: submitted\nRETURNED: returned\nMORE_TIME: more_time\nRESUBMITTED: resubmitted\nACCEPTED: accepted\nREFUSED: refused\nEXAMINING: examining\nEXAMINED: examined\nEXTENDED: extended\nAPPROVED: approved\nDECLINED: declined\nISSUED: issued\nHANDED_OVER: handed_over\nUPLOADED: uploaded\nWITHDRAWN: withdrawn\nABANDONED: abandoned */,
    "day" DATE NOT NULL,
    "until" DATE,
    "at" TIMESTAMP NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "approved_by_id" INT,
    "application_id" CHAR(36) NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
) /* Something that starts, stops, suspends or extends a statutory clock. */;
CREATE TABLE "correction" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "round" INT NOT NULL,
    "items" JSON NOT NULL,
    "before" JSON NOT NULL,
    "paper_id" CHAR(36),
    "returned_at" TIMESTAMP NOT NULL,
    "due_on" DATE NOT NULL,
    "resubmitted_at" TIMESTAMP,
    "application_id" CHAR(36) NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_correction_applica_f4a724" UNIQUE ("application_id", "round")
) /* One round of 补正: what was to be mended, until when, and what stood there before. */;
CREATE TABLE "exam_result" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "part" VARCHAR(20) NOT NULL /* THEORY: theory\nPRACTICAL: practical */,
    "passed" INT NOT NULL,
    "score" INT,
    "day" DATE NOT NULL,
    "resit" INT NOT NULL,
    "source_sha256" VARCHAR(64) NOT NULL,
    "source_name" VARCHAR(120) NOT NULL,
    "entered_by_id" INT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "item_id" INT NOT NULL REFERENCES "application_item" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_exam_result_item_id_a2a509" UNIQUE ("item_id", "part", "resit")
) /* The result of one part of the examination of one item, with the paper it was taken from. Never changed. */;
CREATE TABLE "material" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "key" VARCHAR(60) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "size" INT NOT NULL,
    "round" INT NOT NULL,
    "state" VARCHAR(20) NOT NULL /* GIVEN: given\nMARKED: marked\nREPLACED: replaced\nREMOVED: removed */,
    "translates_id" CHAR(36),
    "warnings" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "application_id" CHAR(36) NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
) /* A paper filed with an application; what was replaced stays, so every round can be read again. */;
CREATE TABLE "paper" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "form_key" VARCHAR(60) NOT NULL,
    "edition" VARCHAR(40) NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "data" JSON NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "application_id" CHAR(36) NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
) /* An official document of a case, frozen: what it is drawn from, and the hash of that. */;
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
CREATE TABLE "counter" (
    "key" VARCHAR(60) NOT NULL PRIMARY KEY,
    "value" BIGINT NOT NULL
);
COMMENT ON TABLE "counter" IS 'The last number given out of one series; its row is locked until the act that took a number is done.';
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
    "key" VARCHAR(120) UNIQUE,
    "state" VARCHAR(20) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ
);
CREATE INDEX "idx_notice_person__14f8ce" ON "notice" ("person_id");
COMMENT ON COLUMN "notice"."state" IS 'UNREAD: unread\nREAD: read';
COMMENT ON TABLE "notice" IS 'Something a person should know, shown in the program. A notice with a key is given once.';
CREATE TABLE "message" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "channel" VARCHAR(20) NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "tries" INT NOT NULL,
    "next_try_at" TIMESTAMPTZ,
    "trouble" VARCHAR(200) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "done_at" TIMESTAMPTZ,
    "notice_id" BIGINT NOT NULL REFERENCES "notice" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_message_notice__bafaf4" UNIQUE ("notice_id", "channel")
);
CREATE INDEX "idx_message_next_tr_3ba7b3" ON "message" ("next_try_at");
COMMENT ON COLUMN "message"."channel" IS 'SMS: sms\nMAIL: mail';
COMMENT ON COLUMN "message"."state" IS 'WAITING: waiting\nSENT: sent\nFAILED: failed';
COMMENT ON TABLE "message" IS 'A notice on its way out: one row per recipient and channel, with its final state.';
CREATE TABLE "rules_proposal" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "own" JSONB NOT NULL,
    "calendar" JSONB NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "proposed_by_id" INT NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decided_by_id" INT,
    "decided_at" TIMESTAMPTZ,
    "version_id" INT
);
COMMENT ON COLUMN "rules_proposal"."state" IS 'OPEN: open\nAPPROVED: approved\nDECLINED: declined';
COMMENT ON TABLE "rules_proposal" IS 'A change of the rules that one person proposed and another has to approve.';
CREATE TABLE "rules_version" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "profile_key" VARCHAR(20) NOT NULL,
    "own" JSONB NOT NULL,
    "calendar" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "rules_version" IS 'The office''s own rules from one moment on: its values over the regional profile, and its days off.';
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
    "mail" VARCHAR(254) NOT NULL,
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
CREATE TABLE "person_ban" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(30) NOT NULL,
    "start" DATE NOT NULL,
    "until" DATE NOT NULL,
    "clause" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "application_id" UUID,
    "lifted_at" TIMESTAMPTZ,
    "at" TIMESTAMPTZ NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "person_ban"."kind" IS 'FALSE_MATERIALS: false_materials\nDECEPTION: deception\nCHEATING: cheating';
COMMENT ON TABLE "person_ban" IS 'A person may not apply for a time (不得再次申请); it holds the person, whatever number he has.';
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
    "case_id" UUID,
    "open_paths" JSONB,
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
CREATE INDEX "idx_filled_form_case_id_2ceaef" ON "filled_form" ("case_id");
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
CREATE TABLE "personal_mandate" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "application_id" UUID NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL UNIQUE,
    "granted_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "taken_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "grantor_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "helper_id" INT REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_personal_ma_applica_b6137e" ON "personal_mandate" ("application_id");
COMMENT ON TABLE "personal_mandate" IS 'Help with one application: given by code, taken by one person, ending by itself. Only the code''s hash is kept.';
CREATE TABLE "certificate" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(30) NOT NULL,
    "archive_number" VARCHAR(40) NOT NULL,
    "issuer" VARCHAR(120) NOT NULL,
    "office_id" INT,
    "origin" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "first_issued_on" DATE,
    "prints" INT NOT NULL,
    "reissued_on" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_certificate_number_965e61" ON "certificate" ("number");
CREATE INDEX "idx_certificate_office__4f3c4d" ON "certificate" ("office_id");
COMMENT ON COLUMN "certificate"."origin" IS 'ISSUED: issued\nIMPORTED: imported\nTYPED: typed';
COMMENT ON COLUMN "certificate"."status" IS 'VALID: valid\nREPLACED: replaced\nREVOKED: revoked\nCANCELLED: cancelled';
COMMENT ON TABLE "certificate" IS 'A person''s certificate (特种设备安全管理和作业人员证); its number is the holder''s identity number.';
CREATE TABLE "certificate_item" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "edition" VARCHAR(10) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "restriction" VARCHAR(60) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "by_month" BOOL NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "status_since" DATE,
    "renewals" INT NOT NULL,
    "application_id" UUID,
    "certificate_id" INT NOT NULL REFERENCES "certificate" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_certificate_valid_u_260fa0" ON "certificate_item" ("valid_until");
CREATE INDEX "idx_certificate_status_41b22d" ON "certificate_item" ("status");
CREATE INDEX "idx_certificate_edition_07c117" ON "certificate_item" ("edition", "code", "valid_until");
COMMENT ON COLUMN "certificate_item"."status" IS 'VALID: valid\nEXPIRED: expired\nSUSPENDED: suspended\nREVOKED: revoked\nSUPERSEDED: superseded\nCANCELLED: cancelled';
COMMENT ON TABLE "certificate_item" IS 'One item of a certificate: the edition belongs to the code, for codes were used again with other meanings.';
CREATE TABLE "center" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "division" VARCHAR(6) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "organisation_id" INT NOT NULL UNIQUE REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "center" IS 'An organisation that examines (考试机构).';
CREATE TABLE "center_item" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "edition" VARCHAR(10) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "suspended_on" DATE,
    "center_id" INT NOT NULL REFERENCES "center" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_center_item_center__f52d74" UNIQUE ("center_id", "edition", "code")
);
COMMENT ON TABLE "center_item" IS 'An item a center may examine.';
CREATE TABLE "application" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(24) UNIQUE,
    "tracking_code" VARCHAR(24) NOT NULL UNIQUE,
    "type" VARCHAR(20) NOT NULL,
    "path" VARCHAR(20) NOT NULL,
    "status" VARCHAR(30) NOT NULL,
    "version" INT NOT NULL,
    "begun_by_id" INT NOT NULL,
    "begun_with" VARCHAR(40) NOT NULL UNIQUE,
    "profile_key" VARCHAR(20) NOT NULL,
    "rules_version_id" INT,
    "began_on" DATE NOT NULL,
    "form_id" UUID,
    "office_id" INT,
    "office_why" VARCHAR(200) NOT NULL,
    "region" VARCHAR(30) NOT NULL,
    "original_office" VARCHAR(120) NOT NULL,
    "employer_id" INT,
    "employer_name" VARCHAR(120) NOT NULL,
    "employer_code" VARCHAR(18) NOT NULL,
    "employer_division" VARCHAR(6) NOT NULL,
    "home_division" VARCHAR(6) NOT NULL,
    "declared_violation" BOOL,
    "declared_at" TIMESTAMPTZ,
    "center_id" INT,
    "center_files" BOOL NOT NULL,
    "delivery" VARCHAR(20) NOT NULL,
    "delivery_to" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "receipt_sha256" VARCHAR(64) NOT NULL,
    "receipt" JSONB NOT NULL,
    "claimed_by_id" INT,
    "due_on" DATE,
    "reviewer_id" INT,
    "approver_id" INT,
    "relatives" JSONB NOT NULL,
    "posted_as" VARCHAR(60) NOT NULL,
    "platform_on" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,
    "purge_on" DATE,
    "closed_at" TIMESTAMPTZ,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_application_status_64fc1a" ON "application" ("status");
CREATE INDEX "idx_application_office__9b36f3" ON "application" ("office_id");
CREATE INDEX "idx_application_center__bbe0df" ON "application" ("center_id");
CREATE INDEX "idx_application_claimed_2106d3" ON "application" ("claimed_by_id");
CREATE INDEX "idx_application_due_on_0764da" ON "application" ("due_on");
CREATE INDEX "idx_application_purge_o_7f1210" ON "application" ("purge_on");
CREATE INDEX "idx_application_office__b64196" ON "application" ("office_id", "status", "due_on");
CREATE INDEX "idx_application_person__bf2de4" ON "application" ("person_id", "status");
COMMENT ON COLUMN "application"."type" IS 'NEW: new\nADDITION: addition\nRENEWAL: renewal\nREISSUE: reissue\nEMPLOYER_CHANGE: employer_change';
COMMENT ON COLUMN "application"."path" IS 'NO_EXAM: no_exam\nAPPLICATION_FIRST: application_first\nEXAM_FIRST: exam_first';
COMMENT ON COLUMN "application"."status" IS 'DRAFT: draft\nSUBMITTED: submitted\nREFUSAL_PROPOSED: refusal_proposed\nRETURNED: returned\nAWAITING_EXAM: awaiting_exam\nVERIFYING: verifying\nUNDER_REVIEW: under_review\nAWAITING_APPROVAL: awaiting_approval\nAPPROVED: approved\nISSUED: issued\nPRINTED: printed\nHANDED_OVER: handed_over\nREFUSED: refused\nFAILED: failed\nDECLINED: declined\nWITHDRAWN: withdrawn\nABANDONED: abandoned\nLAPSED: lapsed\nDISCARDED: discarded\nREVOKED: revoked';
COMMENT ON COLUMN "application"."region" IS 'LOCAL: local\nISSUED_HERE: issued_here\nISSUED_ELSEWHERE: issued_elsewhere';
COMMENT ON COLUMN "application"."delivery" IS 'COURIER: courier\nPICKUP: pickup';
COMMENT ON TABLE "application" IS 'One case, from draft to hand-over. It keeps the rules (profile and version) it began under.';
CREATE TABLE "application_item" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "edition" VARCHAR(10) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "restriction" VARCHAR(60) NOT NULL,
    "old_edition" VARCHAR(10) NOT NULL,
    "old_code" VARCHAR(60) NOT NULL,
    "certificate_item_id" INT,
    "open_key" VARCHAR(160) UNIQUE,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "application_item" IS 'An item applied for. `open_key` is filled while the case is open: one open case per person and item.';
CREATE TABLE "clock_event" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "step" VARCHAR(30) NOT NULL,
    "day" DATE NOT NULL,
    "until" DATE,
    "at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "approved_by_id" INT,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "clock_event"."step" IS 'SUBMITTED: submitted\nRETURNED: returned\nMORE_TIME: more_time\nRESUBMITTED: resubmitted\nACCEPTED: accepted\nREFUSED: refused\nEXAMINING: examining\nEXAMINED: examined\nEXTENDED: extended\nAPPROVED: approved\nDECLINED: declined\nISSUED: issued\nHANDED_OVER: handed_over\nUPLOADED: uploaded\nWITHDRAWN: withdrawn\nABANDONED: abandoned';
COMMENT ON TABLE "clock_event" IS 'Something that starts, stops, suspends or extends a statutory clock.';
CREATE TABLE "correction" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "round" INT NOT NULL,
    "items" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "paper_id" UUID,
    "returned_at" TIMESTAMPTZ NOT NULL,
    "due_on" DATE NOT NULL,
    "resubmitted_at" TIMESTAMPTZ,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_correction_applica_f4a724" UNIQUE ("application_id", "round")
);
COMMENT ON TABLE "correction" IS 'One round of 补正: what was to be mended, until when, and what stood there before.';
CREATE TABLE "exam_result" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "part" VARCHAR(20) NOT NULL,
    "passed" BOOL NOT NULL,
    "score" INT,
    "day" DATE NOT NULL,
    "resit" BOOL NOT NULL,
    "source_sha256" VARCHAR(64) NOT NULL,
    "source_name" VARCHAR(120) NOT NULL,
    "entered_by_id" INT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "item_id" INT NOT NULL REFERENCES "application_item" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_exam_result_item_id_a2a509" UNIQUE ("item_id", "part", "resit")
);
COMMENT ON COLUMN "exam_result"."part" IS 'THEORY: theory\nPRACTICAL: practical';
COMMENT ON TABLE "exam_result" IS 'The result of one part of the examination of one item, with the paper it was taken from. Never changed.';
CREATE TABLE "material" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(60) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "size" INT NOT NULL,
    "round" INT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "translates_id" UUID,
    "warnings" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "material"."state" IS 'GIVEN: given\nMARKED: marked\nREPLACED: replaced\nREMOVED: removed';
COMMENT ON TABLE "material" IS 'A paper filed with an application; what was replaced stays, so every round can be read again.';
CREATE TABLE "paper" (
    "id" UUID NOT NULL PRIMARY KEY,
    "form_key" VARCHAR(60) NOT NULL,
    "edition" VARCHAR(40) NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "data" JSONB NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "paper" IS 'An official document of a case, frozen: what it is drawn from, and the hash of that.';
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
    'eJztXWtz2kjW/itd/jKTKk/K18RDtrYK2yRhxwaXwZnJDlOaRmpMvxYSq4s9zG7++9unJY'
    'EuLVCDwELpD3HsVp8WnL6d85zbfw8mtkFM9+3VGFPrM8HGQQP998DCE8J+yT48RAd4Ol08'
    'ggYPD03eW4du2jjqN3Q9B+seezLCpktYk0Fc3aFTj9oW9O+PCSKWgewR8uDXZ2J5iA/SQL'
    'ZFkGO/HCLT1p+IgV7G1CQIW2Ev6iJsGMT4gDDSfQ95mJrIHdsvrP2RDeCyLt5b+BiGrbPP'
    'Qa3Hnb3Rt+h/fKJ59iNhL3HYe3//gzVTyyB/ETf6c/qkjSgxk/ymnHO8XfNmU97WtryPvC'
    'N8maGm26Y/sRadpzNvbFvz3tTyoPWRWMTBHjFi3Ld80wynKmoKPipr8ByfzD+jsWgwyAj7'
    'JswhUAefYNF2oGmdbl/rtfqadpCZ34giNgFhk25bsDbYZ3X513+Ej/DTyfHZ+7OL03dnF6'
    'wL/5jzlvffglcvOBMQcv50+gff+HPs4aAHZ/KCq3wCNRFvL+ljLnvjVOUwOWpYcHmxMSKW'
    'Hm2Xxz+fnJyevj85On13cX72/v35xdGc2dlHy7h+2f4EjGcdbLbJg/0fzcSC82PsjrNcZ8'
    'eJI+Z51D/Fb/ZFtsXvbS7rCf5LM4n16I3Zn+/OlnDzS/P+6nPz/sd3Z2+SLO2ET074oyRz'
    'ddsP1mHxNT0nUQu6+IKG03r0FDtZoGGI9acX7Bha5ol9Yuf1zT6anEzSLdjCj5yX8L3hA0'
    'eXMMwdv06y93P4aPntHOtU6Go2MbvTLH8yJA56pOw0RDa799jVCTelSxxK3A/sznPh1oTr'
    'Mbw32VvYzQjXK3sD+x+zH7b9xK7NcCzW1WBDiG/nXbx0gwv6icxkzrOweznH2eve0cnD7K'
    'jIYXaUf5gdvVlxZz9jk31pqcNtTqIOt7073FogbImOtuDB0oONzLusPNa6Fj8gDpHFiByQ'
    '/C32cRAesYMRvgQ7WwjWx/xw0bEDpw0/VEAuiZQGeDYkI9shQhVjO69YfWT9fuD6w/8jOu'
    'dE+CtIr39IKRvL9ldRUTg8lqp7lO1QFM4/4LBAdLtmHPTohIj5j0WSmxGSvI1+2UNBeQlv'
    '++3bVq/fvL2D4Seu+x+T86nZb8GTE946S7X++C5178wHQb+2+58R/In+3e20ODtt13t0+B'
    'sX/fr/PoDPhH3P1iz7RWOKf4wnUXPUlBDKp8Rx2fRIKfIJmrUur3D7LJnQ/dPnFzx1bFMg'
    'CoDU1WLSHedpm30AbOkkw9uItsoa5cFVs3PdhuXbYFeCZVDYywOrdXt30/3aum8gMpma9o'
    'w4A+u6ddP6xDuya5A88n5XrU4feukE5PuB1e71HuBv6ro+/N28vm13GggbE2oNrN7XXr91'
    '20DuzPXIZGB1upfd66/sY9tD25ilr7MiwuBJEWHwJF8YPDlKa7a284gt6mLgj9xWElCqDZ'
    'XZUEwMgyUmx9ok0Za4uluApmS2sg01ldEOo/5VPpteWUFcMNejXt4tIObunECxtwB7Y8pD'
    '4eW7IKkhi8+KsPgsn8VneSwWnroruSw+dhWjRYx2yAQ7T1km98lfOXfbgmJ3DD442BJ7l6'
    'lTrd/6CU0qYuOPt83f3iS0qZtu51PUPcb2q5vuZdoOwSEON8vvf/W6nRw7xIIkrc9S3UP/'
    'QyZ1twbaHfxj5Fs6cBUNfWp61HLfwmv/+QoTAixaPiFp3h8mdVYYID0hAXSkyRrfUmQ1PG'
    'rKt8EpA2fJzK0IHn1LXBdz9SCDSEePDpdh0pNYp5WodJMp3x7VCWInEpi2XvAMrF5zlxQ0'
    'JQ5yiE6nFDxRmB7GYWWLsDl5od6YE42ohU3kemz5ZEHprbxBgEn/fhC8Bx6HAwQA9LrOLw'
    'qP3hUeHU2X8DBbjbPFyKt8th30bnsN5E7cgXXbbN800ARTsxqgFzYMdqcLxKj82yRGUmWm'
    'r3mhnJwXuVFYr3wmn2cubH58rbvI58Q71BJeMPWAZ5Lr/Ndmu9/ufGqgkH5g9VqdPlv67H'
    'wfWB/Z2m9dw/uoSYxqrH8PTKESeOS8f23M/aUBkRZTdDXPmWnyRsYUaQnWxmpB6XWyNXqO'
    '7Q8lQdEFSQ2QjvSRVOxMWnYoZW9lZaav49YBX8A1TscY2U5ORjW/a85voIZK+/wnyHYnV9'
    'RCucwgN+nZyE7FR9sh9NH6hcwycneK+SH20pkPtGfT8C1aaVHrYvs7+GUOhiQXIPv+4OXh'
    'cQ7csz1x375inH4dRCxkvQAQW0xKPh62WAGr4bCePSHemHETYRS4RkGclW8a6MmC+CwIur'
    'IQtbir5NSxHx08eYvmEBfHqzB6IjNw+g59yNmqyqJi23xRyUFgCgfbFQ72Og58Bc6rfXY4'
    'Us4bMT3luJCecrxETznO6imR815Ri3fUvwZa4K7t3Sa1BM4F+Ws56l8DVu9A4d5hhFVa/6'
    'pQgNVxIXz1eAnAepxFWPcO+/YtJ0wmIAN9P3TuW83rBgqoB1bw13ykVwe6FaRUS8gBFtga'
    'kFKMTEFKVZtfCW+UmFoc+H4IbFmXIeXHX+6JyWMU8qGOmJvJfm7qDNbxbZvwxL1vEvfOsd'
    'msY/NAgFIkOxwuAysc6KpN430L+PAEPo3zEE4YIwhEBx+bEF4IxoRwUAv+2QANQOQn8mzE'
    'Po9jPwudd8oaemANrD/tF+tPNLYZUxm5OeND6ib2XTYo9SDJjXuI/tQxuwEN7Py56DQj2O'
    'FdHDI1sU5cxmVoY/+x4aiBZ4zwxXaewt9YI/n2rZIpcfYECtlaRhy2BrJczXfXDbsrV93l'
    'uuQarrrRNpOZjTiNmpLSp4QJZK4t2B75OuiCooZo1VaU/L3TRO0psWT10O5dq9NAQDmwmn'
    'd3990v4HIV3sUGxPJe3bQ70GYQ3aRWVRyxIklCG84kYfAMYZ1MqKWB4XM2ySuLKVKFCFRO'
    'Y0w4mRCdGmvsowydCrbO7qKISWs48SQoFehS5S30zJRb6SQQSSK1eSqV6YvjMF+CGTrIw2'
    'mi54erYZrnWNdCaQ3t0Yjq5AcXgXNHgKWMHHvCsZSJPYH4J9tq8IgnnlGOdYREXhx5IY9s'
    'IGwC2DKiJnsBgC3QEyAPGFmc1HC7rwRUp4l07BL0RMg0SCcWsgXgmiF5xBby2cp13qIA/q'
    'Eu+m+A+QAswN95iFzKpG02vuNRHV7k2r4DDWwtjqgzIca3P759GFgxaAiGiaAfNpXsPzbd'
    'bDq/LXCgqPllPGOtHEJir4T//1DQUBWhoXCdaZJ22BRZLRXh0tMcKRSuGpCPQuEqNyXKSF'
    '4beb4igmePeF7A5ozMGT1aKm66sU7ygiaXscCC586djrkFDyx0GIVrpoD0WHwcleW6Klm2'
    'pLNc5986eTmud3DlvM4Jpy4Xdbnsw+Xi2Q4xPlL+pbP3y+Lp8iuG99NGUccCXifQl6n9Uy'
    '9Q8Dky0Pvc/Onk/N0HDgTAR+GtEKDiIB9cRMCwZrhMJyc8wzjo8dAucj0pffwNriV3jNlr'
    'ZW6mBUX9LqeSclnlX04u/VtwN+UCLFF3ZfMTWCue2PeQEqnC/jXEUY6LRb8sCX5RDtXqOt'
    '/udd7lKpfoKg+fLL3G7UWf1Te4xfO0gx4XkKEfB/75qXE88C+GOvv57v0pZi3H70/fNKAa'
    'YTzDeaD6BfZMN7AMjKEsEr9xHSgzIrzUd/JKhetXC9c3yfP62d3mxFW+jw6uug+d/tcG4p'
    'XOZgPrqs3/ovA7uF+1O1etBhjSnmn0JV/dBjBl7JSKjJ0T1DCcsHQDy6vXkajfGbNWSIxB'
    'nymYozeMiQku3+twsOqcPNsIjRGv4iz/uhbp2+xH5gDPYWFqsL1av3nsO0xlURHs3iK5VE'
    'oQGedrM1d0jK/eVSKkZsQ7F0CDov4g0V1cnOlMljs/HYF0xyW6k+OTN4EAB1JdIPu5xHkm'
    'rgj62WwwYXbghWSss++8WWpgJRFuKBHyKZCQPKL+VZYB1wXTimBp+VBaWu7g/0twNupfO5'
    'Gu/Do14cEoJ8zFaRQ8uTpf2+KYTnJYOl/bAi3ZMwYXljTiS6tS+doSgp5IGkkJgktkkXTP'
    'IqBWAjMazriFiE0u+/AGcm2dYhPpDjGoh+BaARHjPTGYcHFGjo7Y7z+fEvb76BjDT3LMWs'
    '5PLuApOWW/XxwdvxHiWrt5q4K2lCBTFdYmTSsXRUwrF/mmlYv9k2R2x9ytpGQi2NHHmiyb'
    'U2Tb4nbN8l/tS4WNfU7fFkcsijI5TlM7LpesWjLxBfiwRthjklLZvitn+04moZiy0YjlMV'
    'H2WVLdFdKqKMiVWm+SbyVov3c8M9P+8bmo8itcaNJKcCIryGi0mYWoFw2xn2fXhjnTViM4'
    'ES8jq1FRm1t9FnHyNmWLlwjCvuTZdDUfqSZskoSbwrNOADQtTsF8iGm66FOkWib2fAdCoj'
    'nVDy7COnf5eIt65JnAE9+aBy1HD100wTNIdEeDuGvLnwyJ8yFIbwcNOrbQkCyinYVVNHf3'
    'ZgUyVQtkUkjIFq06CgbZFaepoQXnjwyfE0T143L5sOn8KF+D2SLa2qW33yLH10BGUrQqJV'
    'SVoZHFbMnmVRNQKlgkG6vkkJG/XnrCJKXaRlXeRtVzPH+966h8z/OorHxR5kb9a2f+2EoR'
    '9yl23RfbMbQxdsdSazhNWEPtbCtmvYnvelpQhkCLmCiAzWzbJNjKWeI5Q6SmYMjG2NYczF'
    't2ezdcdrs3iWvhsp0uM/Zwe9liEi+fEtaJBvC5IOspdYEBa6U9TZKq27nKt7My89Z2mtcK'
    'oJqb2ojo2JUJoZKL/6nmFl9u1BniTePMApPFJa5ViFniGvE9ummBqtqZWpOAtFtCvOKDS5'
    'xeMFJdGTXBFtwlrsbrX5ex7bB5G4xZe5Z5+Gn3LNvHE10njkdHVAeubcavq8VIdV1eeDo1'
    '4Qtufnw1FyPViVnbjLpZSA65nhChWLHKGUIb4sIOEWEJQHAzsGwPSgyZMzSyHYQRCPkQ53'
    'JGjoyBfz76+T1kdrlgv78bnvAIl9NTyPsyev/mA2RxCQoDQmK3YFCo48fmHFK7BeYoxB6N'
    'sTBg+LU+hnKVqJarRH6ys9WZZvYh8dnBx+ZNr6XdMg3yvs1+DUfVJuyTOZT9ymt7te767W'
    '6HF/cinHJgXX1uNfvtzqcG0sdMSw+zCcsCfKdF8L3TfHjvVFSOzckBGnIcLyKCZfhCdSas'
    'DGwB8IIU23zLE6H8+WybE3zXbAsKj8jA9guKKh8LVcLrVRHL7fM4JmgL/RAeHtrXOVFlGc'
    'oUz32fGm+Bfm8VOhGfg4spwFvjSCr/oknemnS0HvydIFQ2jqqB3ypta+2nNVRf5SrHxmlU'
    'hpbVsWqLgIldxahVjcFFg9QSS6tSGVp6bKLa1kdMTd8hB6KyAYkOh0srB7CuGrW0Uaxzke'
    'oBrDsxGN9mh0GSf0BrAHUxbf3pJ9v3Yjn+2XSwrtQNOvJyM09kxprAl0ZYOqDUwRXIUy2Q'
    'x7Qf2XqTrBSUIKqfH2FZNRmqnrLi9Th8dl6Aw2fnuRyGR/tUPOAVsqvurRAq4Viz1Wud+0'
    'UIqwCFDhPLCgBFXQpbfX5wkeF7M0StdKr+w6DIMORAG1HH9ZBn8z9MzH4Pyg7nW3E2H1Zd'
    '2NW6sGE617XKRLRVhgYPmte37U4DYWNCwdZy07r/pYHY2eM8Daz71pd269fWfQM55JmSF+'
    'IMrOYdFAWANrYhHai4zahanX7rXrttdpqf4EmQIEALNjt73u58aX9q3zT7XfaQWs/0kZrY'
    's2G0Xq/V60EzdsF7CNpuWs1rbfHAJNjQoqfrWH7Kj1Nwo0oIMhfgnEghMZW7BOOTSxgL18'
    'FQ43QKQq3yDFewwEUNcDeFZio0c4/RzLwDogT+blo9ZE+4vGb9kJ2pmHG/coGimXI7z1c3'
    'fdZRc2M9V2qdXYsgwJqJ8RPTDIeO/cKGeIu6kMrIC1zyxlCdHBRCz34iVoTpZjXNzYZS2m'
    'W1tEs+Q9LxuEmq2uXjLh8PNpj2KlLYliTXnVPULrb8oog6fJGvDl9kXXp0cMrUHNvM4fFq'
    'qCQ1xA6ZrmPLoJEHoQxwctXsXLdBn2mg+RgDq3V7d9P9CiAImUxNewbwx3XrpvWJd4TL8J'
    'H3CyCTCCoZWO1e7wH+hhqjHGZJwDK9r71+67aB3JnrkcnA6nQvu9df2XzbQ9uYVQMUCadw'
    'feUqfwCVbyarYqlY51UCay2wCpewq15+jmNkaoIrPcHkryllw60DOCYo1TRXe5oVqlzzGV'
    'aYZ1lijsI8a+3B+ZGaJjHYjE0OBDBc7OnhMhRuxPtpo6hjIRAOegM6BvnDoxBZ9v8YT90g'
    '5DbptPEBnDb+JhZ6od6YQ2oBvMZWFhpR1mssSni+rRcNmCLYDEbmBYSHxLStR4D5EGYqqE'
    'sA6rOnbDkbUMUP0EBo/cFFjm8S9wP6Ex5qU+yN3T8RdgjvEkwaDDIkaMKvm0PUYZ+bKZ+m'
    'uQ3UMD/CZ+OonjVgrYN/jHxL56UP+Zvgx9k/twXFbBLnkw8jwpqQdSqN01TZQWVdELH0HO'
    'BQAFOyRFeMpIYsPivC4rN8Fp9lWFxZEWr/bA5V8nZYrXTsM3/hjpWMZI2RbDWEtSJ+0BIR'
    'rAsJJcvPf/W6nZyFmqBKq8lU99D/kEndPUSNl3AV2JHQjaOT9cfb5m/pQ/fqpnuZZj8McJ'
    'nNaeGtbcSZE+/QfGM4eOTJmm6u75sf+w3EaQfWx3an3fvcum7MRe2Bdd3uXTXvr6HRoK7O'
    'dJ4gheTrm1lACJTZG1H/jXbFenOzkKyHPjU9arlv4bWvIVxvZbO8ONRj0ofMbMRI1ISUPi'
    'FD8uhb2lBKD4rT1M6VonwRPcApNHeMT87fSembacLaOVaU77eibLzrHC17Zzlw8fNakxyn'
    'U1Nc6SmOJMs1ZjlFqoyAVZtniQja+IIwN83KCzaSj9Tc46292yyzc36JrE4xXi6xOQFmPo'
    'q6FckUwvqiqQ+2GpcaBGEUmK24FafB7S+BMzdiOqZ1iHjW1+nY9uzALvODi6ZMQPcdIkwV'
    'Uu7oysxTCTAs38zjmrbg9lhS6DXsX0PbwxaK6UprNK+hyuyxE35+fmMxe/chp/GazD0usn'
    'qP81fvcWb1qjrbC+YWwlyPl4Cux6KI/78F/M21nEXdlUuXwGBW7dxBSvU5XE/FdcjEXg/H'
    'SFIqBbfKsxxzu5M0emcpy9QAqjvFKwT+Jc6uKRfHDT1ek46V+8nflV6v2UVWKdfXdOGp3H'
    'I3idpUq4reYFObxHqvxCU+E3MaeJqCe2osrXoD8Xpk4D2qs5cdIl5rC/6M+7ESy2BTBa3U'
    'c4k5ikWfA9UPofNqbgj77l+vwt6rFfZekRoAFXP8K8eDCvaAdEaBBFHtrODlYxmPDrbWM8'
    'wmKZVKU2lhV8VmfhfTzMWMNSY5Tqe01irPsIq+rfsM83vVduQCHJJECqwVgLVjpqwRSbYm'
    'aFTulpVBzeEyLAHjqX1Uc3LHFkjlGKzFXbK2Ymu3KGcTm7ZSoFm8+rgAMEsVJ88Hy/RUR5'
    'liATFaKMj8/uT9z+znz7oB5ZeHZOCf/3wExZmHFz9DieZ3F+zpEEOJ5rOjd6zl7EIf+Gej'
    'c/hJjjH8HGJoP7+AEfRjXsDZRWGZZhpUcYZ6zsRhr6cGsTzqzcLnSwsQVPCjKvytWvhbMD'
    'VS/gJzivpVxym/MjR29DF9Jpo8n7OUtQuTKD8mJciZKMPmBYVygCnmAGOP2JUijnPOjx+P'
    '06jIcUFkPn2kOQklVkfbLqirvIYPeGLT6zCxqTGw2rd33fs+b5lMbceDtv7XO2iAL1CRKF'
    'sIZfZzCsgVC4T2t1pLTnB6P2OTGpJHOGPOTZtxntNCvZ+7m+YVTIVDpibWCW/70v0laHq2'
    'n6Dlqtm5at3cQJsOXx8s7tWYNV5ZSwtWmiZK1QJoX553SoZ0GeC3t3qgiNcA4KUzsTicrv'
    'hZvyDYHYx2tCfnvEPWWpIpsu95OapA2HUYuXcgfmXzP9UJbVYpNItCopul0Izppx6ZbBjr'
    'GQM522y0GjF9qyGfabYth48jzhaCkDUa9S6UeRR6Q0JQHMdngxjNMEtgPJ9n5Mx4yJOFwm'
    '8ueiEOQb5LDIQfGf9CD0rAU9GEYIvx3hXnIt3dq1fjvL/HcyLC4PA/1z403/KoefCHQoJ3'
    'iQSrpJZbD82LVrmML2ZNmVt+1C4TPtkH0GXXcIqsdhh7+YwOzmioYS6jwiapNtRgq7a25V'
    'TY+CUnzcE52fZZWBGPdwEHhzNtYluewLH90rZNJoeIORgnS7FvyOi2tfDmLbvl22W3e5NQ'
    '9y/b/dQuf7i9bLE7jG9+1okGKk0Wtqo6Bp7N8VECBN767a59D9B24MHNWnoPvbtWh6cCdX'
    '13yl1CRbB47+Gudd9rhR1BdyRGteHyYIq0JdXsxTsqTfc9I5MO+24v2JSByuMkCizPZAeo'
    'RmzY/ixKmdiwOHwho05nCRXSuhppTTkcbgi3pvwc94zVRTHX7EqrmC8qlGs9EOKI/Mnhcv'
    'hw3me182myQlBQ8of8hSfUIi44dl4cHZ2CQ6ZxPvDfvT/F8PPi7I3AN3STkZTrZrUAO4M+'
    'U1cS7YjT1A/qKIJ05AMdmRI0jDtScN2coHac3YLCIa1plKRiVPQ2LKhjSINGZcFF+yMEC7'
    'j2+nWP6nczZYTdnZm/QXCqv+VbvHqzvOtapG+zHwVVh25qsL1at0U1B8GuLaI6lKAO5LsW'
    'xFftKrVAwqGASfTcqA8WfSBFEzyLJHqh/L+8t0DG/z2mq6Qt9n8oBUBZ7KtjVFYW+70yJM'
    '9tKJLe0Gm671m0jS4MOQg3RqPQ2yLobXQBbgzcRgPtGYOLY7axpVUpuLa5MAmJBLT446US'
    'Gk51LOTyCVVeD6Gw+ySoNAnelWNsGT/Zz8R5i9oeeiJkGoTP8wrt6MepY/OiHqwXYp0AtH'
    'vDhDc0JEy2RT5bBoLY/y2/q4hTZyLSc2H5Nxgd4wfr/nvSmTrsIufsqQqKlF1QZOd5ANK3'
    'boWSRJ4USRJ5kp8k8iSTJBKOiCf2ATRZeTJDWLuMnFtgNvBGyOPVrkoRbZXl94NO61dGR1'
    '4GVvP6ut1vdzsNhI1AswN3JPa8eQPuSNy5BFp45DW08DDCgdW6vbvpfm3da4yHnU/sCZlM'
    'TXvGbm6dXRWPJH2xvI6NAMp4rzuREe0OTTGWrQGUInnuH3S6Wuu35i1jckDPZvXu7qZ91Y'
    'SJ1T6273v9Rjw1tsbjk8E9rXkbPQa6oL0aM7d3/oJr7MJk5fDew+Vtu98PPP6GE+p5gWvg'
    'x4de80a7u+/edXuBj+DId7GpMZGL3dBBn/7DfSd45vmOBW3NX5tsX3c+hSsDv2C2udktEK'
    'yPL6379sev7HEDpDU6mrFHA+uhc8029H3rSxuOBy60aQ55pvyciMZjS+u++wVOh/mYbGk5'
    '9jOcE8FD+CRBG8/RkMrZcHfPtCVo4FHe0MJOkOvWtcYI7xtc0AS9nH2u8NvPvzT0/dhsc+'
    '/HEWbiJtRWb13dtPl3N4huUv7dIbaU8fZXdqhBcBHj7ws71ZqX7DVd3hUP2Uts3vemecdf'
    'YOKpm1erPeuguc4eKT8zUChoS+jtMQrlLJh2FoyKd8tBISkqBYbkchb2oozkmqSqndhafu'
    'qqUAnXnohU0foUWZUF18o4n3DYQwuPU7kDQ0Sq8toKDw1sSeL6cZrv2stnnZJapdTSqtii'
    'LMfVXeWr20K+uoA/L2OpuypJVUMvyWI31bKrShDW/Jhr41+tSi+od8ht09axKQuD3HSvQC'
    '3ltJHaqX1u3bci3VMbE4fMn7Rueq1fE48J+xwv0Kca6l2Qk5Fp+sGil9omWdLa7ZWtZCad'
    'o5hSZ32KSklz2eN+ziLZ4tIZQrWQpRayrL0oQ1g/fl8UYfdFPrcvcpm9TkCNkLh2TC85sm'
    'ZsT8ha3M4QKk4v5zTA6thh0tEztc0cD/KlKTPEA6yXPKNil+RuUmfMGSifsDRFqqqOVTlh'
    '6es4YtYbZQj5A/i2KGpo2bmVJlXpfqTOLJM+EycH21mNOsTpd3hDT6n+5E9lgYer7sN9G2'
    'zXuu07FOzWd+2rXx7uGig23qubLCKWap6dnZV/9bqdvCskQZa+Qqjuof8hk7pbs3PGfCOH'
    'PjU9arlv4bWv4R4JbErskIjhP942f0vPxdVN9zJ9T8AAl5kghtDbY40LPk2rbvgq3/AO0Q'
    'njgOaO8cn5Oxm1JUtZP72l9MLqIdNkTrsYiTrpSj/pmDLCziBD2scmQ6ck3azEFYRHCO+P'
    'nJt9TrH18Lfq5gEN/Btl1a4UlQL8han3wAFUkrEpKsVYUQEgQNGeRfrssnstRlSNmw3eV5'
    'ubDZ6DEJ7jsZ7jeBcnqp88V3q095StYe6lJHfPpci+61hvVfrqe9AzXfy8HpoQo1NTXOkp'
    'nvrOo6zAH6f5jkV+3YSwqXXOwDihQtoqvT1U8b/tJzVRxf+KJjWpUPG/WJqSuqVATB3y+t'
    'NmnLqCIVrPZC+3fjEm2Y5DuFq+aUrN+UB1ZdWEfR+HYlFtDhlG3YbD1JVNUwxH3WY8uoMx'
    '6sSgHSWlysscKjjxCyWnWieHKFATA6p9vkV/2lNiQVTpn4i6aEShVhF6GUOaKF4XFLsEHk'
    'CvBrItwn8LmtkCQMGdyTNKwdhLUpFu+aWqaoFKWlqxo0YlLd0Zc1WZ0b21F9hsmDUOixRZ'
    '7Rhd/nEBHJM9MuI0tWNx+Ws5XSx+g5JrC2plXhfEpYfyo9RajtHULZXlcaG1fLxkMR9nV3'
    'NF6jJWTfJYP1vFEpQ2lW54Q6g2leV4Pxm8Eq/NrrINQFs2U+xLbAiKtP7Ck3s+UI3YvlVk'
    'JAbfCkCRJLi7pJwK9NPIvONKKKRnT4g3ZtwISiOy/eR47iH7357Cf0HhARfZDiJ/efxXjH'
    'i6Ss92Zoi/Lgt1lDWogjKqBWW4HpmKBY0iOU4D2irr3Ad5SU2zCUtvu/ctDUy/DTRhl5IG'
    'NnToGRsBDtL5GM2rq9Ydb8a6TqaLZKmJdKGQ/bTd4YlOgyJFPNFp0BoUZueVi3jPfliYPd'
    'hC/B2CdKaihKPpFKf5CU0f7m66Tf4Wf2ra2JBLV5o+F4rIb+XnpTGwQDhe4maORXLx95WO'
    'TRVdXIdr8h46ynVtD3xzHIKFbiPLoM+IonZI0VYyvkW3lXSgVZZQQUTC0BaFXkidUQq92D'
    'P0YquK+cJZSKSYJ1yJlijmyX6Fimg5tm8ZyB6hgX9x8e584L8bvjtlUjfo1C/YhTpXQ4Im'
    'XPo/RFwGYw+JdcgdAl4C1du2DXAlcAjrO2ILUFxDa3uvEhZYTW0T/nZVW/VVdftgDorzdd'
    '5fuR4L7twcz9f8iMc5we6jHV/njt1KXGNw7sjwfUFRjTDTWiVQ4O6VkjJnnEYldk+74gTw'
    '4xrBQClShTlUGnN4xewYezStwvwYm6SnylKrsLkqbxOFbChkQyEbayMbMScNAbKRdOHIRz'
    'Z4KU5n0XEltNGHOty8PwAOENQwxQ7/HUIeAhMn51n0GHSjQ25s5D24hAjVujkwgZ+IxYt/'
    'v0Ud8sweBAVdjSzOscP3CkGPKD4F3spRD+JST6Eer4p6RHOxjkdDRFtpj4b+51b3/msDFr'
    'DtzKCcafOq3+aVZ6awTWlUuebVE75OsesSwRpfmvV4QbTDfMevc3WXmO7Y1YUoSe5pMu+v'
    'zGuCTIbKv2QNLY0Kjt2lO31OoxKby+x023d0skYG3wxhlW+5dcNeSk/hG3JNtmhUiqyGrN'
    '5O0SioeLCG20iGTpmwRG4jyp2tjpiZfDTephF4VZvNLaeZitT88hCymiU+OkyhZLH1VSl4'
    'bJ78RgCOxRPj5ENjk3iv1VlJQoQJSvgYAeyELRTDED8s/HEcMjWxzrqxZTSDmBobAQg1Cx'
    '15dEY4BLQLGwg/Mt4L0pFs+20lB+/kY/nl4/erIa+Y6Z6/CX6cvYbdfqX1OB/7kowa3iRg'
    'uGpH07bD3z3qmVIawJygdh7jW5H819BnlSIro8g+UZEz4JLDgQqdAevA3PLzj8jCAwoXkD'
    'wd6N9S6HbYXSk3ovId1XcLPtoTVkKEe86+LxI+HRLvUEB4pM/EkpQSDj61v7Q6DcRpB9Zt'
    '8/4XiAmeYOcpCHm+u2leBTHPgU4BbbdB1LJDJhDNVQ1zJHuV5ZqMpa6ka1GGUHmxJjnLNH'
    'OIa5dyj4/TVMNRu1b1gBTWW0usV/lHKv/IKiO/FfePDDJ7C9DfecrvfOh3Ou9SJBu1PRpR'
    'nWITMd76E2Jxr0TM8zwfgpPh35D+mcOx1IN80DzpCvc+DAIwwT1xjN1x4MyIPWH26a28RK'
    'G8FTiWDpegvLyUnCTUG6epIehQPt6rcnynWHxWhMVn+Sw+y4Jm/mQYnKiFYbM5RTkMrlCW'
    '0/LZC+eHjEIW9VfhyhuoXcqMsWUzhtJrlV6r9Fql1yq9NlGEiThUHx8IFNvwyeHSkkuLPq'
    'tU23zGqsy+1YqDeyaOK6nAxEhqKIucnJ8XsSidn+eblOBZJhOfDIfD7jXk7nGhNJLHS9JI'
    'HmfTSLI3emHe86JaTIxEKTKSikxGZtjlZfbt/wGh18oH'
)

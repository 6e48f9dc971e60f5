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
CREATE TABLE "message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "channel" VARCHAR(20) NOT NULL /* SMS: sms\nMAIL: mail */,
    "address" VARCHAR(120) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* WAITING: waiting\nSENT: sent\nFAILED: failed */,
    "tries" INT NOT NULL,
    "next_try_at" TIMESTAMP,
    "trouble" VARCHAR(200) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "done_at" TIMESTAMP,
    "notice_id" BIGINT NOT NULL REFERENCES "notice" ("id") ON DELETE RESTRICT
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
CREATE TABLE "message" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "channel" VARCHAR(20) NOT NULL,
    "address" VARCHAR(120) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "tries" INT NOT NULL,
    "next_try_at" TIMESTAMPTZ,
    "trouble" VARCHAR(200) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "done_at" TIMESTAMPTZ,
    "notice_id" BIGINT NOT NULL REFERENCES "notice" ("id") ON DELETE RESTRICT
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
    'eJztXf1z4ja3/lc0+aXtTLqz+dyU3rkzJGF3eZtABsi2e0vHFbYIujE21x9J6fv2f786sg'
    '3+kMECQ4xXP2w2sXVkeCRL5zw6H/8+mtoGMd13NxNMrc8EG0cN9O8jC08J+yV78xgd4dls'
    'eQsueHhk8tY6NNMmUbuR6zlY99idMTZdwi4ZxNUdOvOobUH7wYQgYhnIHiMPfn0hlod4Jw'
    '1kWwQ59usxMm39mRjodUJNgrAVtqIuwoZBjJ8RRrrvIQ9TE7kT+5Vdf2IduKyJ9w4+hmHr'
    '7HNQ62lvT/Qt+n8+0Tz7ibCHOOy5v//BLlPLIH8RN/pz9qyNKTGTeFOOHL+uefMZv9a2vI'
    '+8IXyZkabbpj+1lo1nc29iW4vW1PLg6hOxiIM9YsTQt3zTDIcquhR8VHbBc3yy+IzG8oJB'
    'xtg3YQxBOvgEy2tHmtbpDrR+a6BpR5nxjSRiAxBe0m0L5gb7rC7/+k/wEX48PTn/cH51dn'
    'l+xZrwj7m48uGf4NFLZAJBjk9ncPQPv489HLTgIC9R5QOoibC9pk+58MalygE5urBEefli'
    'RJC+3y3GP52enp19OH1/dnl1cf7hw8XV+wXY2VurUL9ufwLgWQObveTB+x+NxBL5CXYnWd'
    'TZcuKIMY/ap/BmX2RXeO9yWk/xX5pJrCdvwv68PF+B5pdm7+Zzs/f95fkPSUg74Z1TfisJ'
    'rm77wTwsPqcXImpCF5/QsFqPn2MrC1wYYf35FTuGlrljn9p5bbO3pqfT9BVs4SeOJXxv+M'
    'DhJtyC9Ui0Owc3Vu7MZNFk7abcZdsga3CMLCbkwOZosY+D8NgjDnwJ92dEsD6BrRLp2HEo'
    'cfleCq9utK/CvREZ2w4R7sK7ecT6bff3I9cf/S/RORLhr7DA/yG1H696v4ruFuHuWvUdeS'
    '+7Rf6+jQWr2y1D0KNTIsYfixY3IxR5F/1ygHvJCmwH7ftWf9C8f4Dup677fybHqTlowZ1T'
    'fnWeuvr9ZWqfWXSCfm0PPiP4E/1Pt9PicNqu9+TwJy7bDf7nCD4T9j1bs+xXjenGMUyiy9'
    'GlxL41I47LhkdK103IbLR5ha/PigE9PJV3ialjm0SsaLUsf8oxbbMPgC2dZLCNZKusdB3d'
    'NDu3bZi+DbYlWAaFd3lote4f7rpfW70GItOZac+JM7RuW3etT7wh2wbJE2930+oMoJXOtk'
    'Fo0+73H+Fv6ro+/N28vW93GszAm1JraPW/9get+wZy565HpkOr073u3n5lH9se2cY8vZ0V'
    'Uf5O3xdQ/k7f5yp/cCs54LbzhC3qYsBH7lUSSKoXKvNCMTUMppgctEmhHaG6XxumZFjZCz'
    'WTMQij9lVemzY1CIusCZf5a8JlZk3wqJe3C4jRXQgoeAvAGzMeCk/fpUgNIT4vAvF5PsTn'
    'eRALV921KIuXXQW0CGiHTLHznAV5QP7K2duWEvsD+OhoR/CuMqdavw0SllQE4/f3zd9+SF'
    'hTd93Op6h5DPabu+51mqrjFIebxftf/W4nh6pbiqTtWap76D/IpO7OSLuj/xr7lg6oopFP'
    'TY9a7jt47H+/wYAARKsHJI39cdJmhQ7SAxJQR5osP50Sq+FSUz5Nrc4ASga3Inz0PXFdzM'
    '2DDCMd3TpexUlPY43WstJNZnx7VCeIrUjUc9ErniPb9xantmhGHOQQnc4oHNYyO4zTyhZh'
    'Y/JKvQkXGlMLm8j12PTJktI7eULJR8GKet4X9RwO7aaUWky8ysvYUf++30Du1B1a9832XQ'
    'NNMTWrwW9hw2Dbt0Bjyt84YiJVBn3DveOkEMYnK0A+yaLMV6pNJ/lCeI8GwSumHmAmOc9/'
    'bbYH7c6nBgrlh1a/1Rmwqc+W8qH1kc391i08j5rEqMb89+DUU4J6XLSvzcl+aZyjxWxazX'
    'Pmmvx5Ykq0hIPFarHmdTpW9BzbH0nyn0uRGpAa6SWp2Jq0alHK7srqRL6Or47BbJwNVseY'
    '2F5WRjW+G45vYNlKe8AmxPanV9TCuMyQNOnRyA7FR9sh9Mn6hcwzencK/JBm6Sw6OrBh+C'
    'eaadHV5evv4NcFGZKcgOz7g0OHxxHosXei175hSL8N+RVCL+C+loOST30tZ8B65qtvT4k3'
    'YWgijAIvKIg68E0DPVsQrQAhCBaiFveKnDn2k4OnWXZr414Ug1XhReZ4BYP1Nl52BVaaQ/'
    'YKUh4WcUaqkIVxssLCOMlaGJGHXdFj6ah9Dey3fR9Km9QSeADkz+WofQ2g3oOpfHDUqm85'
    'YeSmDLP62Om1mrcNFEgPreCvRU9vzqMqxqKWFi1MsA0Yi5iYYiyqNr4Sfg0xqyvwIhAclV'
    'yHkh9/6RGTe7vnW9Ixh4XDfKkzpvQ/u7R+e75J3AfHZqOOzSOBEZxscLzKFnagqTaLty3g'
    'DRJ4xy2CAaEP9hv2uLdGaOAGfUJgoQX/bLBfIYYQeTZin8exX4RuIGV2XbVUAAdiOu8sE4'
    'D9amVRzffBDJsr/8vVtscG/pc6ZjqfgR2Z0YjLqCEpfUiYbuTagtcj3yBcStSQ3VBGIV8B'
    'Z8SSNQm7D61OA4Hk0Go+PPS6X8C5JtwWDQjQvLlrd+CaQXSTWlVxuYk2dW00l6RNM4J1Oi'
    'wrjTxdwCRvt6VElXFeOeMt4U5AdGps8B5l5FQEbfYtikDawF0jIan4jyq/Qi/MzpSO7E8K'
    'qZenUumbOCXyJRihozzKJLp/vJ4xeYk1LZRp0R6PqU6+cxGc9Ae0xtixp5zWmNpTCGqxrQ'
    'YPY3nBps9u25CdiZMg5Il1hE3gPcbUZA8A3gNaGnjuQs/iVIu7feQQ9EukY5egZ0JmQY6o'
    'EBbWEo3IE7aQz2au8w79yT7Cn5DE8d+6iX2XAC3An3mMXMq0bda/41EdHuTavgMX2FwcU2'
    'dKjH/++OfnofVnZH8G3Uxsk8JHYR2x/9jQv9rOc+LCnGAH/oL///hH8UEV5IPCyaU9E8Gh'
    'c77hmxKrpfVbesIaRb1Vg+dR1FvlhkQdUtdGia+IttknnhfAnFE0o1srdUw31kheu+SKFZ'
    'yguQu3U36CBidkGIVzpoDKWLyfLRQryb2/1D3/bZWrneRLyle2+GjK7DoLgf1vOW+zwqnN'
    'RW0uh7C5eLZDjI+Uf+ns/rK8u3qL4e20cdSwgNcHtGW2/swLrHpOB/Q/N388vbj8mVv/8F'
    'H41ScKRIIPLhpwmma46JVtC3APjHe4LnL9KL3/LbYld4LZY2V2pqVE/TankrIS5W9OLv1b'
    'sDflEixRc3XQJziieGbfQ0qlCtvXkEc5KRYisSJCQjk0q+18t9t5l5tcoq08vLNyG7eXbd'
    'bv4BbPuA12XCCGvh/6F2fGydC/Guns5+WHM8yunHw4+6EBpZfiuaoD0y84xHSD44CJ/Rru'
    'uA4UjBBu6nt5pOL1q8Xrm+Rl8+RdC+Eq70dHN93HzuBrA/GSPvOhddPmf1H4HXyu2p2bVg'
    'NOz15o9CXf/AxgxuCUCp9cCNQw5qz0A5Y3rwhQvzVmo5AUg75QOIPeMiYl2Hxvw86qs/Ls'
    'IjRFPIuz+HUtMrDZj8wCngNhqrODmr958B2nkmQI3t4iqTJKUBkXczNXdYzP3nUqpGbEGx'
    'dgg6L2oNFdXZ3rTJe7OBuDdsc1utOT0x8CBQ60ukD3c4nzQlwR9bNdZwL97/eYZqyz7xxU'
    'GVMa4RtphHwIJDSPqH2VdcBNybQiXFo+lZbWO/j/EshG7Wun0pVfcSRcGOWUubiMoifXp+'
    'NaLtNJhKXTcS3ZkgMDuLCmEZ9alUrHlVD0RNpIShFcoYukWxYhtRKc0WjOT4jY4LIPbyDX'
    '1ik2ke4Qg3oIthVQMT4QgykX5+T9e/b7T2eE/T4+wfCTnLArF6dXcJecsd+v3p/8IOS19v'
    'NURW0pRaYq0CaPVq6KHK1c5R+tXB2eJrM/cHeSbZ5gR59osjCnxHaF9hvO5F2AfSgFFA45'
    'x1ecsSgKclymdiiXbFoy9QVw2CDWMSmpzr4rd/adzDwxY70Ry2Oq7IukuSuUVaGPa63eJG'
    '4lWL8PPDPS4eFc1PgVTjRpIziRCmQ83u6EqB91cZhr15Y5y9YzOBGW0alR0TO3+kzi5G7K'
    'Ji8RhH3Jw3Sz6KkmMEnSTeFaJyCalqtgPsU0W7YpUvcQe74DcdBc6jsXYZ27fLxDffJC4I'
    '5vLSKVo5sumuI50k1Mg2Bry5+OiPMz+92c8ws6ttCILEOchfUQ9/dkRTJVi2RSTMgu68gr'
    'GmRPSFNDC9YfGZwTQvVDuXzadLGUbwC2SHYjzNOaRq2J6iVqGzAjKVmVB6rK1MhytGSTqQ'
    'kkFS2SjVVyyNjfLCdhUlK9RlV+jarneP5229EO3Pqx677ajqFNsDuRQjktWEP7YScHT1Pf'
    '9bQgUb0WgSggdmzbJNgSY5/XRWoIRqyPXY3B4sp+V6/rbvcusXBdt9PVkh7vr1tMJ+NDwh'
    'rRgOAVJOOkLgCwUTbOpKjaP6q8f6iDyNoO80YhPovDICJadmWCfOQiVKr5iq8+dhjhbSOh'
    'AlL9GtcqCCqxjfge3baEUe0OA5OUqVtCRN2jS5x+0FNdgZpiC/YSV4MENQK/JPnXDpv3QZ'
    '+1h8zDz/uH7BBXdJ04Hh1THVDbDq+bZU91nV54NjPhC26/fDWXPdUJrF3GhSw1h9yz+lCt'
    'WHdcr41w4SP7sEgcHIRbtgeVb8w5GtsOwgiUfIjEOCfvjaF/Mf7pA+QeuWK/X45OeQzG2R'
    'lkJhl/+OFnyDMysdnXDIqy806P0euEjTkkHwsOTBC7NcHCkNa3+hjqML9ah/n56bjW50I5'
    'hNRcRx+bd/2Wds8syF6b/Rr2qk3ZJ3Mo+5WXnGo9DNrdDq85Rbjk0Lr53GoO2p1PDaRPmJ'
    'Ue5ruVJfjOivB7Z/n03pmoSpiTQzTkuAZEAqv4heoMWBncAvAFKdh8y6OCpD/5sC0EvmnY'
    'gnoYUof2C4kqLwtV4utVbcXdYxxTtIUn5Y+P7ducuKeMZApz36fGO5A/WINOhHOwMQV8a5'
    'xJ5V80ia1Jx5vR3wlBdcZRNfJbJRat/bCG5qtcQdO4jMohsj6aaunSv68oqqoBXDSMKjG1'
    'KpVDpM8Gqm19xNT0HXIkSmyfaHC8Mrc9a6pRSxvHGhfJb8+aE4PhNj8O0tADWwOsi2nrzz'
    '/avhfLQs+GgzWlbtCQF0R5JnN2CXxphMntS+1ckTzVInlM+4nNN8laNgmh+nm6lVU1oOpJ'
    'Fd4O4fOLAgifX+QiDLcOKb39G+T/PFglVMKxZqfbOveLENapCR0mVpWoiZoUPvX5zkWG78'
    '0RtdLJ5I+D2reQpWtMHddDns3/MDH7PaiGm3+Ks323asOu1oYNw7npqUwkW2Vq8Kh5e9/u'
    'NBA2phTOWu5avV8aiK09zvPQ6rW+tFu/tnoN5JAXSl6JM7SaD5C2Hq6xF9KBQtBMqtUZtH'
    'rafbPT/AR3ghB2LXjZ2f1250v7U/uuOeiym9R6oU/UxJ4NvfX7rX4fLmMXvIfg2l2reast'
    'b5gEG1p0d5OTn/I96d0oV7/MBrgQUkxM5TbB+OASBuEmHGpcTlGoVR7hCpZgqAHvpthMxW'
    'YeMJuZt0CUgO+29S0OBOUNK1zszcSM+5ULDM2U23m+uemzhpoba7nW6uxaBAHXTIwfmWU4'
    'cuxX1sU71IVkO17gkjeB+tlgEHr2M7EiTjdraW7XlbIuq2Vd8hGSjsdNStUuY3T5fLDBrF'
    'eRwbYi/etConbJX6+KmMNX+ebwVdalRwenTM2xzRyM11MlqS72CLqOLYNGHoQyxMlNs3Pb'
    'BnumgRZ9DK3W/cNd9yuQIGQ6M+050B+3rbvWJ94QNsMn3i6gTCKqZGi1+/1H+BuqYHKaJU'
    'HL9L/2B637BnLnrkemQ6vTve7efmXjbY9sY14NUiQcws2Nq/wOVEaUrImlYp3XKay14Cpc'
    'wrZ6+TGOiakBrvQAk79mlHW3CeGYkFTDXO1hVqxyzUdYcZ5lqTmK86y1B+dHaprEYCM2PR'
    'LQcLG7x6tYuDFvp42jhoVIOGgN7BhkuI5CZNn/Ezxzg5DbpNPGz+C08Tex0Cv1JpxSC+g1'
    'NrPQmLJWE1FK7l0+qGQCLz/YZusAmw0YpqP/GvuWzuvk8SfBj/P/3hUrsk3ITT6jBwMv69'
    '8Zl6myr8imfF7pCaOhWqJkPaeYSA0hPi8C8Xk+xOfZZJFV1WYOj/6vkuPBev3/kPFlSp+3'
    'MQW9EN4j+Ww4eOzJEs+3vebHQQNx2aH1sd1p9z+3bhsLRWFo3bb7N83eLVw0qKszjS1IgP'
    'f2JDHsm9kB+le/28k5hwnbp01fqnvoP8ik7s5spJgyMvKp6VHLfQePfQt9BPBJmMERxN/f'
    'N39Lo39z171OKy7QwXVqKF4d6rEFW2Y0YiJqQEofkBF58i1tJKU6xmVqdxBcvlYTWFmaO8'
    'GnF5dSKnpasHbHwuWfuqsTqk2WloPjPV38stEgx+XUEFd6iCPNcoNRTomqI4yqjbNE/F98'
    'Qpjb5hQFhvcjNQ/41d5vjswFXiLOPIblCsYcaMZx1KxIngPWFs18D42ISw2CMApId85uN7'
    'i7aeCKipiNaR0jnrNyNrE9G/Ev9Z2LZkxB9x0iTHRQbu+KGa84M+6atmD3WFFIMWxfQ7p2'
    'B8UqpS2atzBlDtiFOD87qxjeQ8jIuiG4J0Vm70n+7D3JzF5Vx3YJbiHO9WQF6Xoiilf+W4'
    'Bv7mFD1Fw5pAjOGKqd+USZPsebmbgOmdqb8RhJSWXgVnmUY05Dkslns5JlWgDVHeI1Cv8K'
    'V72Ug9aW/npJt7DDxHetz152klXKcS9dNie3WEeiss66kh3Y1Kax1mt5ic/EnAV+cuBcF0'
    'sK3UC8mhIazZHOHnaMeKUg+DPuhUcsgw0VXKWeS8xxLHYWpL4LXe9yA3D3/3gVtFutoN2K'
    'ZDCvmK/UNqRRvJC6QaTjoRNCtTsFL5/LeHKwtdnBbFJSmTSVVnZVZNk3McxczdhgkONyym'
    'qt8gir2MG6jzDfV21Hzic8KaTIWgFZO2HGGpGENSGjMk+sDckMp2EJHE/tYzKTb2yBRHTB'
    'XNwntBWbu0WRTby0lSLN4rWTBYRZqrRyPlmmpxrKpDqPyUI52Q+nH35iP3/SDSgeOyJD/+'
    'Kn91BadnT1ExSYvbxid0cYCsyev79kV86v9KF/Pr6An+QEw88RhusXV9CDfsLLz7ooLDJL'
    'gxq0UI2WOOzx1CCWR715eH9l+vQKflTFv1WLfwuGRspfYCFRv9oe5de1xY4+oS9Ek8c5K1'
    'm7MInyY1KCjG8yMC8llANMMQcYe8y2FCIZchuXUcG2gmBm+kRzYvDXR9supas8h494Wsbb'
    'MC2jMbTa9w/d3oBfmc5sx4Nrg68PcAG+QEWibCGU2c8pf1UsENrfaSUswer9gk1qSC7hDJ'
    'y7NkOey0K1koe75g0MhUNmJtYJv/al+0tw6cV+his3zc5N6+4Orunw9eHEvRqjxusCacFM'
    '00TZLfJLpAtEtyyWXk07UIS1oFb6zOFyxdf6pcD+aLT3B7LOqzDOTWblwVHQlU34UieuVK'
    'WvK0robZe+LmZdeWS6ZaRijKJrs95qBPpOAxbTsK0mPyNkCxGgGo1aF8r6B60hGR+Os4tB'
    'hGGYFgyNiGlbT1AyY+GKd8wT9cFvLnolDkG+SwyEnxh+of8fsIFoSrDFsHfFeQD39+j1LO'
    'Xv8SRo0Dn8z3Vnzbc8ah79oXjMffKYKovdzgPLolku40lYU3DLjzllyif7ALrsHE6J1Y4h'
    'Lh/oYI2G+sEynEBSaks6oGpzW44PiG9y0gguxHYPYUX8tQUIjuba1LY8gVv2tW2bTA8RIx'
    'gXS8E3YnK7mniLK/vF7brbvUuY+9ftQeotf7y/brE9jL/8rBENTBpxJssqM7jZDBUlELit'
    '3x7aPSBmA/9jdqX/2H9odXgiS9d3Z9yhUUTq9h8fWr1+K2wItiMxqk32BkOkragkLX6j0n'
    'LfMs3rsO/2ik0ZojcuoqjeTGx7NSKbDmdSykQ2xekLGXM6K6iY1vVMa8pdbku6NeWld2BQ'
    'F+VcszOtYp6UUCrxSMgj8jvHq+nDRZv1rpPJ6hzIm2CPKSV4Si3iglvi1fv3Z+BOaFwM/c'
    'sPZxh+Xp3/IPBs3KYn5XhYLcLOoC/UlWQ74jL1ozqKMB35REem5gRDR4quWwjUDtkdGBzS'
    'lkZJJkZFd8OCNoY0aVQWXXQ4SrAAtbcvdFK/nSmj7O7t+BsUp/qffItnbxa7rkUGNvtR0H'
    'Topjo7qHlb1HIQvLVFTIcSzIF814L4rF1nFkg4FDCNnh/q47B0O5rieaTRC/X/1a0FOv7v'
    'MVslfWL/hzIA1Il9dQ6V1Yn9QR0kL85QJN3L03LfsmobbRhyFG5MRrG3RdjbaAPcmriNOj'
    'owgItztrGpVSm6trk8EhIpaPHbKzU0nGpYyOVTx3AHnF+COongXTnBlvGj/UKcd6jtoWdC'
    'ZkHwt+ObwMXOHJuXpGCtEGsEpN0PTHlDI8J0W+SzaSCIXN/xs4o4dSbiFJcn/waTY3iw5r'
    '8nnanDJnLOnqocRtnlMPYexZ7edSuU4vC0SIrD0/wUh6eZFIewRDyzD6DJ6pMZwdrlk9wB'
    '2ICNEOP1rkqRbJX196NO61cmR16HVvP2tj1odzsNhI3AsgN3JHa/eQfuSNy5BK7wuGG4wm'
    'Myh1br/uGu+7XV0xiGnU/sDpnOTHvOdm6dbRVPJL2xvM0ZwQyLPPyKDWQku8ejGMvWgEqR'
    'XPePOl2t9VvznoEcyLNRfXi4a980YWC1j+1ef9CIJ3bWeHQtuKc176PbIBdcr8bIHZy/4A'
    'ZvYbLudf/x+r49GAQef6Mp9bzANfDjY795pz30ug/dfuAjOPZdbGpM5WI7dNBm8NjrBPc8'
    '37HgWvPXJnuvO5/CmYFfMXu52S4QzI8vrV7741d2uwHaGh3P2a2h9di5ZS90r/WlDcsDV9'
    'o0h7xQvk5E/bGp1et+gdVh0SebWo79AutEcBM+SXCNZxhIZRx46DFrCS7wGGW4wlaQ29at'
    'xgR7Da5ogl3OPlf47RdfGtp+bLa59+MYM3UTKoO3bu7a/LsbRDcp/+4QW8qw/ZUtahBcxP'
    'B9Zata85o9psub4hF7iM3b3jUf+ANMPHPzKo1nHTQ3eUfKz2sTKtoSdntMQjkLpp0Fo9LT'
    'clRISkqRIbnIwrsoo7kmpWqntpafeCk0wrVnIlVyPSVWZcW1Ms4nnPbQwuVUbsEQiaqsrM'
    'JFA1uSvH5c5pv28tmkIFQplaAqNinLcXVX2dZ2kG0twOd1IrVXJaVq6CVZbKdatVUJwpqf'
    'cs/415vSS+k9om3aOjZlaZC77g2YpVw2Mju1z61eK7I9tQlxyOJO667f+jVxm7DP8Qptqm'
    'HeLRg1qXUnJaU0i+zSs4BItkxvRrB2C9BOkpUuqWHJs4uMYP3wvioC91U+2le5YG8S3CEU'
    'rh3oJUd5TOwp2QjtjKBCejXSQPFih+3UL9Q2c7yZV6ZvEHewWSKHim2S+0njsABQPnlmSl'
    'TVb6py8sy3cQqst8Ub4gNcqyiCZdW6lRZVqWek1iyTvhAnh2dYbwHH5fe4Q8+o/uzPZI3g'
    'm+5jrw3nqLrtOxTOUB/aN788PjRQrL83p88jSDXPzo7Kv/rdTt4WkhBLbyFU99B/kEndnZ'
    '25xfz0Rj41PWq57+Cxb+GqBzAl3pAI8O/vm7+lx+Lmrnud3iegg+uMQ33oebDBBp+WVTt8'
    'lXd4h+iEIaC5E3x6cSljtmQl62e3lF6iOgRNZrWLiaiVrvSVjhkjbA0ypP09MnJK081qXI'
    'GrvnD/yNnZFxI7D8Wqbk7KwNdO1uxKSSnCX5gGDpwRJYFNSSlgs8A6PNnCi8ieXbWvxYSq'
    'sbPB82qzs8F9UMJzvKdznMDiQvXT50qPPJ6xOcw9ZuT2uZTYNx13rMowfQt2potfNmMTYn'
    'JqiCs9xDPfeZJV+OMy37DKr5sQwrPJGhgXVExbpV8PVYhu9wk2VCG6ogk2KlSILpYyo27p'
    '+FKLvP68HVI30EXrhRzkq18MJNtxCDfLt03vuOiorlBN2fdxKBbViZAB6j7spq4wzTAsdd'
    'th9AB91AmgPSVIystiKVjxCyVK2iSfJUgTAypPvkN/2jNiQYTjn4i6aEyhbg56nUDKIl6j'
    'ErsEbkCrBrItwn8LLrMJgII9k2c3gr5XpMXc8UNVBn2VQLNiS41KoLk3cFXJy4M9L7BZNx'
    'ssFimx2gFd/nIBiMkuGXGZ2kFc/lxOFy7fovzXUlodrwtipEP9UWoux2TqllbxpNBcPlkx'
    'mU+ys7kiNQKrpnlsnjlhBUubSn27JVWbyrh7mACv5Wuzs2wL0paNFPsSW5Iirb/wtMc7qh'
    'HsO2VGYvStqLRHgtxdUdoD2mlk0XAtFdK3p8SbMDSCMn3sfXI895j9b8/gvyAJvotsB5G/'
    'PP4rRjx1omc7c8Qfl6U6yupUURnVojJcj8zEikaRfJuBbJVt7qO8BJvZ5Jn33V5Lg6PfBp'
    'qyTUmDM3RoGesBFtJFH82bm9YDv4x1ncyWiTsTqSshE2e7w5NuBgVzeNLN4GpQJJxX0eEt'
    'B2GR8OAV4s8QpNYUJb9Mp9vMT675+HDXbfKn+DPTxoZc6sz0ulBEfys/R4qBBcrxCjdzLN'
    'KLv63UYKoA4CaoyXvoKNe1A/DNcQgWuo2soj4jidoxRTvJPhbtVtKBVllBRREJQ1sUeyG1'
    'Rin24sDYi50a5ktnIZFhnnAlWmGYJ9sVKujk2L5lIHuMhv7V1eXF0L8cXZ4xrRts6lfsQs'
    '2lEUFTrv0fI66DsZvEOuYOAa+B6W3bBrgSOIS1HbMJKK7ntLtHCYt9pl4T/nRV5/NNbftg'
    'DIrjumivXI8Fe26O52t+xONCYP/Rjm+zx+4krjFYd2RwX0pUI8y0VgkUuHulpM4Zl1FJxt'
    'OuOAH9uEEwUEpUcQ6V5hzeMDvGAQ2rMD/GNumpstIqbK7Kr4liNhSzoZiNjZmNmJOGgNlI'
    'unDkMxu8LKSzbLiW2hhATWjeHggHCGqYYYf/DiEPwREnxyy6DbbRMT9s5C24hgiVozkxgZ'
    '+JxQtRv0Md8sJuBMVFjSzPscfnCkmPKD4FnspZD+JST7Eeb8p6RGOxiUdDJFtpj4bB51a3'
    '97UBE9h25lBas3kzaPMqKDN4TWlUReXNE77OsOsSwRxfmfV4KbTHfMdvs3WXmO7Y1YUsSe'
    '5qsmivjtcEmQyVf8kGVhoVLLsr3/SFjEpsLvOm276jkw0y+GYEq7zLbRr2UnoK3xA12aJR'
    'KbEaQr2bolFQ8WADt5GMnDrCErmNKHe2OnJm8tF420bgVW00d5xmKjLzy2PIapb46DjFks'
    'XmV6XosUXyGwE5Fk+Mk0+NTeOt1mclCRkmKOFjBLQTtlCMQ/x56Y/jkJmJddaMTaM5xNTY'
    'CEioeejIozPBEbBd2ED4iWEvSEey66eVHLyTz+WXz9+vp7xiR/f8SfDj/C3O7deeHudzX5'
    'JRw9sEDFdtadp1+LtHPVPKAlgI1M5jfCea/wb2rDJkZQzZZypyBlyxOFChM2AdwC0//4gs'
    'PaB4AcnVgf4txW6HzZVxIyrfUX234PcHAiVEuOe890XCp0PhPSoIT/SFWJJawtGn9pdWp4'
    'G47NC6b/Z+gZjgKXaeg5Dnh7vmTRDzHNgUcO0+iFp2yBSiuapxHMkeZbkmg9SVdC3KCCov'
    '1iSyzDKHuHYp9/i4TDUctWtVD0hxvbXkepV/pPKPrDLzW3H/yCCzt4D9XaT8zqd+Z4smRb'
    'JR2+Mx1Sk2EcPWnxKLeyVinuf5GJwM/4b0z5yOpR7kg+ZJV7j3YRCACe6JE+xOAmdG7Amz'
    'T+/kIYrlrcCydLyC5eWl5CSp3rhMDUmH8vleleM7BfF5EYjP8yE+z5Jm/nQUrKiFabOFRD'
    'kAVyjLafnwwvohY5BF7VW48hZmlzrG2PExhrJrlV2r7Fpl1yq7NlGEiThUnxwJDNvwzvHK'
    'kkvLNutM23xgVWbfasXBvRDHlTRgYiI11EVOLy6KnChdXOQfKcG9TCY+GYTD5jVE96RQGs'
    'mTFWkkT7JpJNkTvTDveVErJiaiDBlJQyajM+xzM/vn/wF2MyM8'
)

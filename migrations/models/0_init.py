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
    'eJztXWtz2zbW/isYf2kz42bia1xlZ2dkW0m0tSWPJafNVh0WIiELrylSy4tddTf//cUBSY'
    'kXUCIkSqYYfIhjkzig9AAEznlwLv89mNgGMd23V2NMrc8EGwcN9N8DC08I+yV78xAd4Ol0'
    'cQsueHho8tY6NNPGUbuh6zlY99idETZdwi4ZxNUdOvWobUH7/pggYhnIHiEPfn0mlod4Jw'
    '1kWwQ59sshMm39iRjoZUxNgrAVtqIuwoZBjA8II933kIepidyx/cKuP7IOXNbEewsfw7B1'
    '9jmo9bizJ/oW/Y9PNM9+JOwhDnvu73+wy9QyyF/Ejf6cPmkjSswk3pQjx69r3mzKr7Ut7y'
    'NvCF9mqOm26U+sRePpzBvb1rw1tTy4+kgs4mCPGDH0Ld80w6GKLgUflV3wHJ/MP6OxuGCQ'
    'EfZNGEOQDj7B4tqBpnW6fa3X6mvaQWZ8I4nYAISXdNuCucE+q8u//iN8hJ+Oj07fn16cnJ'
    '9esCb8Y86vvP8WPHqBTCDI8en0D77x+9jDQQsO8gJVPoCaCNtL+pgLb1yqHJCjCwuUFy9G'
    'BOm77WL88/Hxycn743cn5xdnp+/fn128m4OdvbUM9cv2JwCeNbDZSx68/9FILJAfY3ecRZ'
    '0tJ44Y86h9Cm/2RbaF9zan9QT/pZnEevTG7M/z0yVofmneX31u3v94fvomCWknvHPMbyXB'
    '1W0/mIfF5/RcRE3o4hMaVuvRU2xlgQtDrD+9YMfQMnfsYzuvbfbW5HiSvoIt/MixhO8NHz'
    'jchFuwHol25+DG0p2ZzJus3JS7bBtkDQ6RxYQc2Bwt9nEQHnnEgS/hfkAE62PYKpGOHYcS'
    'l++l8OpG+yrcG5KR7RDhLrydR6zedn8/cP3h/xGdIxH+Cgv8H1L78bL3q+huEe6uVd+Rd7'
    'Jb5O/bWLC6XTMEPTohYvyxaHEzQpG30S97uJcswbbfvm31+s3bO+h+4rr/MTlOzX4L7hzz'
    'q7PU1R/PU/vMvBP0a7v/GcGf6N/dTovDabveo8OfuGjX//cBfCbse7Zm2S8a041jmESXo0'
    'uJfWtKHJcNj5Sum5BZa/MKX58lA7p/Ku8CU8c2iVjRaln+hGPaZh8AWzrJYBvJVlnpOrhq'
    'dq7bMH0bbEuwDArv8sBq3d7ddL+27huITKamPSPOwLpu3bQ+8YZsGySPvN1Vq9OHVjrbBq'
    'FNu9d7gL+p6/rwd/P6tt1pMANvQq2B1fva67duG8iduR6ZDKxO97J7/ZV9bHtoG7P0dlZE'
    '+Tt+V0D5O36Xq/zBreSA284jtqiLAR+5V0kgqV6ozAvF1DCYYnLQJoW2hOpubZiSYWUv1F'
    'TGIIzaV3ltWtcgLLImnOevCeeZNcGjXt4uIEZ3LqDgLQBvzHgoPH0XIjWE+LQIxKf5EJ/m'
    'QSxcdVeiLF52FdAioB0ywc5TFuQ++Stnb1tI7A7gg4MtwbvMnGr91k9YUhGMP942f3uTsK'
    'Zuup1PUfMY7Fc33cs0VccpDjeL97963U4OVbcQSduzVPfQ/5BJ3a2Rdgf/GPmWDqiioU9N'
    'j1ruW3jsP19hQACi5QOSxv4wabNCB+kBCagjTZafTonVcKkpn6ZWZwAlg1sRPvqWuC7m5k'
    'GGkY5uHS7jpCexRitZ6SYzvj2qE8RWJOq56AXPkO1781NbNCUOcohOpxQOa5kdxmlli7Ax'
    'eaHemAuNqIVN5Hps+mRJ6a08oeSjYEU974p6Dod2XUotJl7lZeygd9trIHfiDqzbZvumgS'
    'aYmtXgt7BhsO1boDHlbxwxkSqDvubecVQI46MlIB9lUeYr1bqTfC68Q4PgBVMPMJOc5782'
    '2/1251MDhfIDq9fq9NnUZ0v5wPrI5n7rGp5HTWJUY/57cOopQT3O29fmZL80ztFiNq3mOT'
    'NN/jwxJVrCwWK1WPM6HSt6ju0PJfnPhUgNSI30klRsTVq2KGV3ZXUiX8dXx2A2zhqrY0xs'
    'JyujGt81xzewbKU9YBNiu9MramFcZkia9Ghkh+Kj7RD6aP1CZhm9OwV+SLN05h3t2TB8i2'
    'ZadHXx+jv4ZU6GJCcg+/7g0OFxBO7ZO3HfvmJIvw75FUIv4L4Wg5JPfS1mwGrmq2dPiDdm'
    'aCKMAi8oiDrwTQM9WRCtACEIFqIW94qcOvajgydZdmvtXhSDVeFF5nAJg/U6XnYFVpp99g'
    'pSHhZxRqqQhXG0xMI4yloYkYdd0WPpqH0N7LddH0qb1BJ4AOTP5ah9DaDegam8d9Sqbzlh'
    '5KYMs/rQuW81rxsokB5YwV/znl6dR1WMRS0tWphgazAWMTHFWFRtfCX8GmJWV+BFIDgquQ'
    'wlP/5yT0zu7Z5vScccFvbzpc6Y0t+2af3e+yZx7xybjTo2DwRGcLLB4TJb2IGm2jTetoA3'
    'SOAdNw8GhD7Yb9jj3hqhgRv0CYGFFvyzwX6FGELk2Yh9Hsd+FrqBlNl11VIB7InpvLVMAP'
    'aLlUU13wczbK78L5fbHmv4X+qY6XwGdmRGIy6jhqT0IWG6kWsLXo98g3AhUUN2QxmFfAWc'
    'EkvWJOzetToNBJIDq3l3d9/9As414bZoQIDm1U27A9cMopvUqorLTbSpa8OZJG2aEazTYV'
    'lp5OkcJnm7LSWqjPPKGW8JdwKiU2ON9ygjpyJos29RBNIa7hoJScV/VPkVemZ2pnRkf1JI'
    'vTyVSt/EKZEvwQgd5FEm0f3D1YzJc6xpoUyL9mhEdfKDi+CkP6A1Ro494bTGxJ5AUIttNX'
    'gYyzM2fXbbhuxMnAQhj6wjbALvMaImewDwHtDSwDMXehanWtzuIwegXyIduwQ9ETINckSF'
    'sLCWaEgesYV8NnOdt+hP9hH+hCSO/9VN7LsEaAH+zEPkUqZts/4dj+rwINf2HbjA5uKIOh'
    'NifPvj24eB9WdkfwbdjG2TwkdhHbH/2NC/2M5T4sKMYAf+gv//+Kb4oAryQeHk0p6I4NA5'
    '3/BNidXS+i09YY2i3qrB8yjqrXJDog6pa6PEV0Tb7BHPC2DOKJrRraU6phtrJK9dcsUKTt'
    'DcudspP0GDEzKMwjlTQGUs3s8GipXk3l/qnv+6ytVW8iXlK1t8NGV2nbnA7rec11nh1Oai'
    'Npd92Fw82yHGR8q/dHZ/WdxdvsXwdtooaljA6wPaMlt/6gVWPacDep+bPx2fnX/g1j98FH'
    '71kQKR4IOLBpymGS56YdsC3APjHa6LXD9K73+DbckdY/ZYmZ1pIVG/zamkrET5m5NL/xbs'
    'TbkES9RcHfQJjiie2PeQUqnC9jXkUY6KhUgsiZBQDs1qO9/udt7lJpdoKw/vLN3G7UWb1T'
    'u4xTNugx0XiKEfB/7ZiXE08C+GOvt5/v4EsytH70/eNKD0UjxXdWD6BYeYbnAcMLZfwh3X'
    'gYIRwk19J49UvH61eH2TPK+fvGsuXOX96OCq+9Dpf20gXtJnNrCu2vwvCr+Dz1W7c9VqwO'
    'nZM42+5KufAUwZnFLhk3OBGsaclX7A8uoVAeq3xqwVkmLQZwpn0BvGpASb73XYWXVWnm2E'
    'pohncRa/rkX6NvuRWcBzIEx1tlfzNw++w1SSDMHbWyRVRgkq43xu5qqO8dm7SoXUjHjjAm'
    'xQ1B40uouLU53pcmcnI9DuuEZ3fHT8JlDgQKsLdD+XOM/EFVE/m3Um0P9+j2nGOvvOQZUx'
    'pRG+kkbIh0BC84jaV1kHXJdMK8Kl5VNpab2D/y+BbNS+dipd+RVHwoVRTpmLyyh6cnU6rs'
    'UynURYOh3Xgi3ZM4ALaxrxqVWpdFwJRU+kjaQUwSW6SLplEVIrwRkNZ/yEiA0u+/AGcm2d'
    'YhPpDjGoh2BbARXjPTGYcnFK3r1jv/98QtjvoyMMP8kRu3J2fAF3yQn7/eLd0Rshr7Wbpy'
    'pqSykyVYE2ebRyUeRo5SL/aOVi/zSZ3YG7lWzzBDv6WJOFOSW2LbRfcSZvA+x9KaCwzzm+'
    '4oxFUZDjMrVDuWTTkqkvgMMasY5JSXX2Xbmz72TmiSnrjVgeU2WfJc1doawKfVxp9SZxK8'
    'H6veOZkfYP56LGr3CiSRvBiVQgo9FmJ0S9qIv9XLs2zFm2msGJsIxOjYqeudVnEid3UzZ5'
    'iSDsSx6mq3lPNYFJkm4K1zoB0bRYBfMppumiTZG6h9jzHYiD5lI/uAjr3OXjLeqRZwJ3fG'
    'seqRzddNEEz5BuYhoEW1v+ZEicD+x3c8Yv6NhCQ7IIcRbWQ9zdkxXJVC2SSTEh26wjr2iQ'
    'HSFNDS1Yf2RwTgjVD+XyadP5Ur4G2CLZtTBPaxq1JqoXqK3BjKRkVR6oKlMji9GSTaYmkF'
    'S0SDZWySEjf72chElJ9RpV+TWqnuP5621HW3Drx677YjuGNsbuWArltGAN7YetHDxNfNfT'
    'gkT1WgSigNixbZNgS4x9XhepIRiyPrY1BvMru129Lrvdm8TCddlOV0t6uL1sMZ2MDwlrRA'
    'OCV5CMk7oAwFrZOJOiav+o8v6hDiJrO8xrhfjMD4OIaNmVCfKRi1Cp5iu+/NhhiDeNhApI'
    '9UtcqyCoxDbie3TTEka1OwxMUqZuCRF1Dy5xekFPdQVqgi3YS1wNEtQI/JLkXzts3gZ91h'
    '4yDz/tHrJ9XNF14nh0RHVAbTO8rhY91XV64enUhC+4+fLVXPRUJ7C2GRey0Bxyz+pDtWLV'
    'cb02xIWP7MMicXAQbtkeVL4xZ2hkOwgjUPIhEuOUvDMG/tno5/eQe+SC/X4+POYxGCcnkJ'
    'lk9P7NB8gzMrbZ1wyKsvNOD9HLmI05JB8LDkwQuzXGwpDW1/oY6jC/Wof5+em4VudC2YfU'
    'XAcfmze9lnbLLMj7Nvs17FWbsE/mUPYrLznVuuu3ux1ec4pwyYF19bnV7Lc7nxpIHzMrPc'
    'x3K0vwnRTh907y6b0TUZUwJ4doyHENiASW8QvVGbAyuAXgC1Kw+ZZHBUl/8mGbC3zXsAX1'
    'MKQO7ecSVV4WqsTXq9qK28c4pmgLT8ofHtrXOXFPGckU5r5Pjbcgv7cGnQjnYGMK+NY4k8'
    'q/aBJbk47Wo78TguqMo2rkt0osWvthDc1XuYKmcRmVQ2R1NNXCpX9XUVRVA7hoGFVialUq'
    'h0iPDVTb+oip6TvkQJTYPtHgcGlue9ZUo5Y2ijUukt+eNScGw212GKShB7YGWBfT1p9+sn'
    '0vloWeDQdrSt2gIS+I8kRm7BL40giT25fauSJ5qkXymPYjm2+StWwSQvXzdCurakDVkyq8'
    'HsKnZwUQPj3LRRhu7VN6+1fI/7m3SqiEY81Wt3XuFyGsUxM6TCwrURM1KXzq84OLDN+bIW'
    'qlk8kfBrVvIUvXiDquhzyb/2Fi9ntQDTf/FGfzbtWGXa0NG4Zz3VOZSLbK1OBB8/q23Wkg'
    'bEwonLXctO5/aSC29jhPA+u+9aXd+rV130AOeabkhTgDq3kHaevhGnshHSgEzaRanX7rXr'
    'ttdpqf4E4Qwq4FLzu73+58aX9q3zT7XXaTWs/0kZrYs6G3Xq/V68Fl7IL3EFy7aTWvtcUN'
    'k2BDi+6uc/JTvie9G+Xql9kA50KKiancJhgfXMIgXIdDjcspCrXKI1zBEgw14N0Um6nYzD'
    '1mM/MWiBLw3bS+xZ6gvGaFi52ZmHG/coGhmXI7zzc3fdZQc2MtV1qdXYsg4JqJ8ROzDIeO'
    '/cK6eIu6kGzHC1zyxlA/GwxCz34iVsTpZi3NzbpS1mW1rEs+QtLxuEmp2mWMLp8PNpj1Kj'
    'LYlqR/nUvULvnrRRFz+CLfHL7IuvTo4JSpObaZg/FqqiTVxQ5B17Fl0MiDUIY4uWp2rttg'
    'zzTQvI+B1bq9u+l+BRKETKamPQP647p10/rEG8Jm+MjbBZRJRJUMrHav9wB/QxVMTrMkaJ'
    'ne116/ddtA7sz1yGRgdbqX3euvbLztoW3MqkGKhEO4vnGV34HKiJI1sVSs8yqFtRZchUvY'
    'Vi8/xjExNcCVHmDy15Sy7tYhHBOSapirPcyKVa75CCvOsyw1R3Getfbg/EhNkxhsxCYHAh'
    'oudvdwGQs34u20UdSwEAkHrYEdgwzXUYgs+3+Mp24Qcpt02vgATht/Ewu9UG/MKbWAXmMz'
    'C40oazUWpeTe5oNKJvDyg202DrBZg2E6+MfIt3ReJ48/CX6c/nNbrMgmITf5jB4MvKx/Z1'
    'ymyr4i6/J5pSeMhmqJkvWcYiI1hPi0CMSn+RCfZpNFVlWb2T/6v0qOB6v1/33Glyl93toU'
    '9Fx4h+Sz4eCRJ0s8X983P/YbiMsOrI/tTrv3uXXdmCsKA+u63btq3l/DRYO6OtPYggR4r0'
    '8Sw76ZHaB/9bqdnHOYsH3a9KW6h/6HTOpuzUaKKSNDn5oetdy38NjX0EcAn4QZHEH8423z'
    'tzT6Vzfdy7TiAh1cpobixaEeW7BlRiMmogak9AEZkkff0oZSqmNcpnYHweVrNYGVpbljfH'
    'x2LqWipwVrdyxc/qm7OqFaZ2nZO97Txc9rDXJcTg1xpYc40izXGOWUqDrCqNo4S8T/xSeE'
    'uWlOUWB4P1Jzj1/t3ebInOMl4sxjWC5hzIFmHEXNiuQ5YG3R1PfQkLjUIAijgHTn7HaDu5'
    'sGrqiI2ZjWIeI5K6dj27MR/1I/uGjKFHTfIcJEB+X2rpjxijPjrmkLdo8lhRTD9jWka7dQ'
    'rFLaonkNU2aPXYjzs7OK4d2HjKxrgntUZPYe5c/eo8zsVXVsF+AW4lyPlpCuR6J45b8F+O'
    'YeNkTNlUOK4Iyh2plPlOlzuJ6J65CJvR6PkZRUBm6VRznmNCSZfDYrWaYFUN0hXqHwL3HV'
    'Szlobeivl3QL2098V/rsZSdZpRz30mVzcot1JCrrrCrZgU1tEmu9kpf4TMxp4CcHznWxpN'
    'ANxKspoeEM6exhh4hXCoI/4154xDLYUMFV6rnEHMViZ0Hqh9D1LjcAd/ePV0G71QrarUgG'
    '84r5Sm1CGsULqRtEOh46IVS7U/DyuYxHB1vrHcwmJZVJU2llV0WWfRfDzNWMNQY5Lqes1i'
    'qPsIodrPsI833VduR8wpNCiqwVkLVjZqwRSVgTMirzxMqQzHAalsDx1D4mM/nGFkhEF8zF'
    'XUJbsblbFNnES1sp0ixeO1lAmKVKK+eTZXqqoUyq85gslJN9f/z+Z/bzZ92A4rFDMvDPfn'
    '4HpWWHFz9DgdnzC3Z3iKHA7Om7c3bl9EIf+KejM/hJjjD8HGK4fnYBPehHvPysi8IiszSo'
    'QQvVaInDHk8NYnnUm4X3l6ZPr+BHVfxbtfi3YGik/AXmEvWr7VF+XVvs6GP6TDR5nLOStQ'
    'uTKD8mJcj4JgPzQkI5wBRzgLFHbEshkiG3cRkVbCsIZqaPNCcGf3W07UK6ynP4gKdlvA7T'
    'MhoDq317173v8yuTqe14cK3/9Q4uwBeoSJQthDL7OeWvigVC+1uthCVYvZ+xSQ3JJZyBc9'
    'NmyHNZqFZyd9O8gqFwyNTEOuHXvnR/CS49209w5arZuWrd3MA1Hb4+nLhXY9R4XSAtmGma'
    'KLtFfol0geiGxdKraQeKsBbUSp86XK74Wr8Q2B2N9m5P1nkVxrnOrNw7CrqyCV/qxJWq9H'
    'VFCb3N0tfFrCuPTDaMVIxRdG3WW41A32rAYhq25eRnhGwhAlSjUetCWf+gNSTjw3F2MYgw'
    'DNOCoSExbesRSmbMXfEOeaI++M1FL8QhyHeJgfAjwy/0/wM2EE0Ithj2rjgP4O4evZql/D'
    '2eBA06h/+57qz5lkfNgz8Uj7lLHlNlsdt6YFk0y2U8CWsKbvkxp0z5ZB9Al53DKbHaMcTl'
    'Ax2s0VA/WIYTSEptSAdUbW7L8QHxTU4awbnY9iGsiL+2AMHhTJvYlidwy760bZPpIWIE42'
    'Ip+IZMblsTb35lt7hddrs3CXP/st1PveUPt5cttofxl581ooFJI85kWWUGN5uhogQCt/Xb'
    'XfseiNnA/5hd6T307lodnsjS9d0pd2gUkbq9h7vWfa8VNgTbkRjVJnuDIdKWVJIWv1Fpue'
    '+Z5nXYd3vBpgzRGxdRVG8mtr0akU37MyllIpvi9IWMOZ0VVEzraqY15S63Id2a8tLbM6iL'
    'cq7ZmVYxT0oolXgg5BH5ncPl9OG8zWrXyWR1DuSNsceUEjyhFnHBLfHi3bsTcCc0zgb++f'
    'sTDD8vTt8IPBs36Uk5HlaLsDPoM3Ul2Y64TP2ojiJMRz7Rkak5wdCRouvmArVDdgsGh7Sl'
    'UZKJUdHdsKCNIU0alUUX7Y8SLEDt9Qud1G9nyii7Ozv+BsWp/iff4tmbxa5rkb7NfhQ0Hb'
    'qpzvZq3ha1HARvbRHToQRzIN+1ID5rV5kFEg4FTKPnh/o4LN2OJngWafRC/X95a4GO/3vM'
    'Vkmf2P+hDAB1Yl+dQ2V1Yr9XB8nzMxRJ9/K03Pes2kYbhhyFG5NR7G0R9jbaADcmbqOO9g'
    'zg4pxtbGpViq5tLo6ERApa/PZSDQ2nGhZy+dQx3AHnl6BOInhXjrFl/GQ/E+ctanvoiZBp'
    'EPzt+CZwsVPH5iUpWCvEGgFp94Ypb2hImG6LfDYNBJHrW35WEafORJzi4uTfYHIMD9b896'
    'QzddhEztlTlcMouxzGzqPY07tuhVIcHhdJcXicn+LwOJPiEJaIJ/YBNFl9MiNYu3ySWwAb'
    'sBFivNpVKZKtsv5+0Gn9yuTIy8BqXl+3++1up4GwEVh24I7E7jdvwB2JO5fAFR43DFd4TO'
    'bAat3e3XS/tu41hmHnE7tDJlPTnrGdW2dbxSNJbyyv6ZS07lC+gtfZGmOZrJ7ce7i8bff7'
    'gd/YcEI9L3Aw+/jQa95od/fdu24v8DQb+S42NbZxs3U+aNN/uO8E9zzfseBa89cmmx2dT1'
    'rrt+YtmyIvmE0RtpYA4TOwvrTu2x+/stsN2PPpaMZuDayHzjWbFvetL22YZHzr1xzyTPls'
    'i/pr3rGP8gXm2LxPphY59jPMtuAmfJLgGo9TT8Wt390znRsu8EhXuMLm4XXrWmOC9w2uro'
    'B1xz5X+O3nXxrafmy2uQ/dCDOlBepLt65u2vy7G0Q3Kf/uEKHIsP2VvRoQosLwfWHvRvOS'
    'PabLm+Ihe4jN29407/gDTDx18+pVZ9381nlHys+OEqprEtZfTEK5nKVdzqICxnIGdUpKmd'
    'S5yMK7KKP/JKVqp/yUn74nNOW0JyJVuDslVmX1pzIuDNx41sLlVG7BEImq3J7CRQNbkuxw'
    'XOa79hVZp6xQKfWEKjYpy3GYVjm7tpCzK8DnZSy1VyWlauhrV2ynWrZVCYJjH3NPileb0g'
    'vpHaJt2jo2JSE/uOlegVnKZSOzU/vcum9Ftqc2Jg6Z32nd9Fq/Jm4T9jleoE01zLs5LyO1'
    '7qSklGaRXXrmEMkWe80I1m4B2krKywXBKMmAZwTrh/dFEbgv8tG+yAV7nRABoXDtQC85Vm'
    'BsT8haaGcEFdLLkQaKFztsp36mtpnjE7s0CYC4g/XSAVRsk9xNMoA5gPIpGFOiqgpQlVMw'
    'vo5rWb0t3hAf4FpFcRDL1q20qEpgIrVmmfSZODk8w2oLOC6/wx16SvUnfyprBF91H+7bcI'
    '6q275D4Qz1rn31y8NdA8X6e3X6PIJU8+zsqPyr1+3kbSEJsfQWQnUP/Q+Z1N3amVvM22vo'
    'U9OjlvsWHvsaDl8AU+INiQD/8bb5W3osrm66l+l9Ajq4zLhlh54Ha2zwaVm1w1d5h3eITh'
    'gCmjvGx2fnMmZLVrJ+dkvphY5D0GRWu5iIWulKX+mYMcLWIEPa3yMjpzTdrMYVOHwL94+c'
    'nX0usfWAnupmNgx87WTNrpSUIvyFycTAGVES2JSUAjYLrMND9p9F9uyyfS0mVI2dDZ5Xm5'
    '0N7oMSnuM9neMEFheqnz5XevzqlM1h7jEjt8+lxL7r6FVVzOd7sDNd/LwemxCTU0Nc6SGe'
    '+s6jrMIfl/mOVX7dhBCeddbAuKBi2ir9eqhyZttP06DKmRVN01ChcmaxxAt1S+qWWuT1p8'
    '2QuoIuWs9kL1/9YiDZjkO4Wb5pksB5R3WFasK+j0OxqNqADFC3YTd1hWmKYanbDKM76KNO'
    'AO0ozU5eLkTBil8o3c46WRFBmhhQv/At+tOeEgsiHP9E1EUjCtVX0MsYEt/wSofYJXADWj'
    'WQbRH+W3CZTQAU7Jk8Rw70vSS54pYfqvKwqzSMFVtqVBrGnYGrCifu7XmBzbpZY7FIidUO'
    '6PKXC0BMdsmIy9QO4vLncrr89QZFpBbS6nhdECMd6o9SczkmU7fkfEeF5vLRksl8lJ3NFa'
    'k0VzXNY/3MCUtY2lQC1Q2p2lTe1v0EeCVfm51lG5C2bKTYl9iQFGn9hSf3vKMawb5VZiRG'
    '34oKRCTI3SUFIqCdRuYNV1IhPXtCvDFDIyj2xt4nx3MP2f/2FP4LUqm7yHYQ+cvjv2LEUy'
    'd6tjND/HFZqqOsThWVUS0qw/XIVKxoFMm3GchW2eY+yEuwmU2eedu9b2lw9NtAE7YpaXCG'
    'Di1jPcBCOu+jeXXVuuOXsa6T6SJxZyJ1JWTibHd40s2g7ApPuhlcDUpN81osvGU/LDUdvE'
    'L8GYLUmqLkl+l0m/nJNR/ubrpN/hR/atrYkEudmV4Xiuhv5edIMbBAOV7iZo5FevH3lRpM'
    'lZFbBzV5Dx3lurYHvjkOwUK3kWXUZyRRO6ZoK9nHot1KOtAqK6goImFoi2IvpNYoxV7sGX'
    'uxVcN84SwkMswTrkRLDPNku0JlgRzbtwxkj9DAv7g4h5Lrw/MTpnWDTf2CXajcMyRowrX/'
    'Q8R1MHaTWIfcIeAlML1t2wBXAoewtiM2AcVVgbb3KGHJyNRrwp+uqkW+qm0fjEFxXOftle'
    'uxYM/N8XzNj3icC+w+2vF19titxDUG644M7guJaoSZ1iqBAnevlNQ54zIqyXjaFSegH9cI'
    'BkqJKs6h0pzDK2bH2KNhFebH2CQ9VVZahc1V+TVRzIZiNhSzsTazEXPSEDAbSReOfGYDzi'
    'Q1Z9FwJbXRh8rCvD0QDhDUMMUO/x1CHoIjTo5ZdBtso0N+2MhbcA0R6g9zYgI/EYuXM36L'
    'OuSZ3QhKVBpZnmOHzxWSHlF8CjyVsx7EpZ5iPV6V9YjGYh2Phki20h4N/c+t7v3XBkxg25'
    'lBac3mVb/Nq6BM4TWlURWVV0/4OsWuSwRzfGnW44XQDvMdv87WXWK6Y1cXsiS5q8m8vTpe'
    'E2QyVP4la1hpVLDsLn3T5zIqsbnMm277jk7WyOCbEazyLrdu2EvpKXxD1GSLRqXEagj1do'
    'pGQcWDNdxGMnLqCEvkNqLc2erImclH420agVe10dxymqnIzC+PIatZ4qPDFEsWm1+Vosfm'
    'yW8E5Fg8MU4+NTaJt1qdlSRkmKCEjxHQTthCMQ7xw8IfxyFTE+usGZtGM4ipsRGQULPQkU'
    'dngkNgu7CB8CPDXpCOZNtPKzl4J5/LL5+/X015xY7u+ZPgx+lrnNuvPD3O574ko4Y3CRiu'
    '2tK07fB3j3qmlAUwF6idx/hWNP817FllyMoYsk9U5Ay4ZHGgQmfAOoBbfv4RWXpA8QKSqw'
    'P9W4rdDpsr40ZUvqP6bsHv9gRKiHDPee+LhE+HwjtUEB7pM7EktYSDT+0vrU4DcdmBddu8'
    '/wVigifYeQpCnu9umldBzHNgU8C12yBq2SETiOaqxnEke5TlmgxSV9K1KCOovFiTyDLLHO'
    'Lapdzj4zLVcNSuVT0gxfXWkutV/pHKP7LKzG/F/SODzN4C9nee8juf+p3OmxTJRm2PRlSn'
    '2EQMW39CLO6ViHme50NwMvwb0j9zOpZ6kA+aJ13h3odBACa4J46xOw6cGbEnzD69lYcolr'
    'cCy9LhEpaXl5KTpHrjMjUkHcrne1WO7xTEp0UgPs2H+DRLmvmTYbCiFqbN5hLlAFyhLKfl'
    'wwvrh4xBFrVX4cobmF3qGGPLxxjKrlV2rbJrlV2r7NpEESbiUH18IDBswzuHS0suLdqsMm'
    '3zgVWZfasVB/dMHFfSgImJ1FAXOT47K3KidHaWf6QE9zKZ+GQQDpvXEN2jQmkkj5akkTzK'
    'ppFkT/TCvOdFrZiYiDJkJA2ZjM6wy83s2/8DbfSU5g=='
)

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
CREATE TABLE "employer_confirmation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "organisation_id" INT NOT NULL,
    "statement" JSON NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "asked_at" TIMESTAMP NOT NULL,
    "answered_at" TIMESTAMP,
    "answered_by_id" INT,
    "agreed" INT,
    "remark" VARCHAR(200) NOT NULL,
    "application_id" CHAR(36) NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
) /* An employer asked to confirm what an applicant declared instead of filing diploma or medical report. */;
CREATE INDEX "idx_employer_co_organis_629674" ON "employer_confirmation" ("organisation_id");
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
CREATE TABLE "saved_filter" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "person_id" INT NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "filters" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_saved_filte_person__a0575f" UNIQUE ("person_id", "name")
) /* A filter of the inbox that somebody kept under a name. */;
CREATE INDEX "idx_saved_filte_person__f8c3f6" ON "saved_filter" ("person_id");
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
CREATE TABLE "employer_confirmation" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "organisation_id" INT NOT NULL,
    "statement" JSONB NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "answered_by_id" INT,
    "agreed" BOOL,
    "remark" VARCHAR(200) NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_employer_co_organis_629674" ON "employer_confirmation" ("organisation_id");
COMMENT ON TABLE "employer_confirmation" IS 'An employer asked to confirm what an applicant declared instead of filing diploma or medical report.';
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
CREATE TABLE "saved_filter" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "person_id" INT NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "filters" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_saved_filte_person__a0575f" UNIQUE ("person_id", "name")
);
CREATE INDEX "idx_saved_filte_person__f8c3f6" ON "saved_filter" ("person_id");
COMMENT ON TABLE "saved_filter" IS 'A filter of the inbox that somebody kept under a name.';
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
    'eJztXWtz2kjW/itd/jKTKk/K18RDtrYK2zhhxwYX4MxkhymlkRrTr4XESsIOs5v//vZpSa'
    'BLC9QgsFD6Qxy71acFpy/nnKfP5b8HY9sgpvv2aoSp9Ylg46CG/ntg4TFhv6QfHqIDPJks'
    'HkGDhwcm761DN20U9hu4noN1jz0ZYtMlrMkgru7QiUdtC/r3RgQRy0D2EHnw6zOxPMQHqS'
    'HbIsixXw6RaetPxEAvI2oShK2gF3URNgxifEAY6VMPeZiayB3ZL6z9kQ3gsi7eW/gYhq2z'
    'z0Gtx529cWrR/0yJ5tmPhL3EYe/98y/WTC2DfCNu+OfkSRtSYsb5TTnneLvmzSa8rWl5N7'
    'wjfJmBptvmdGwtOk9m3si25r2p5UHrI7GIgz1iRLhvTU0zmKqwyf+orMFzpmT+GY1Fg0GG'
    'eGrCHAK1/wkWbQea1mr3tG6jp2kHqfkNKSITEDTptgVrg31Wl3/9R/gIv5wcn70/uzh9d3'
    'bBuvCPOW95/91/9YIzPiHnT6t38J0/xx72e3AmL7jKJ1AT8faSPmayN0pVDJPDhgWXFxsj'
    'ZOnRdnn868nJ6en7k6PTdxfnZ+/fn18czZmdfrSM65fNj8B41sFmm9zf/+FMLDg/wu4ozX'
    'V2nDhinof9E/xmX2Rb/N7msh7jb5pJrEdvxP58d7aEm5/rnatP9c7P787exFnaCp6c8Edx'
    '5ur21F+H+df0nEQt6PwLGk7r4VPkZIGGAdafXrBjaKkn9omd1Tf9aHwyTrZgCz9yXsL3hg'
    '8cCmGYOy5O0vI5eLRcOkc65RLNJmYyzZqOB8RBj5Sdhshmco+JTpCULnEocT8wmeeC1ATx'
    'GMhN9hYmGUG8sjew/zH7YdtPTGwGY7GuBhtCLJ138dINBPQTmcmcZ0H3Yo6z15XR8cPsKM'
    '9hdpR9mB29WSGzn7HJvrTU4TYnUYfb3h1uDVC2REeb/2DpwUbmXVYea22LHxCHyGJEDmj+'
    'Fvs4CA/ZwQhfgp0tBOsjfrjo2IHThh8qoJeERgM8G5Ch7RChibGdV6w+sv48cKeD/yM650'
    'TwK2ivf0kZG8v2V15VODiWynuU7VAVzj7gsEB1u2Yc9OiYiPmPRZqbEZC8DX/ZQ0V5CW97'
    'zbtGt1e/u4fhx677H5Pzqd5rwJMT3jpLtP78LiF35oOg35u9Twj+RP9utxqcnbbrPTr8jY'
    't+vX8fwGfCU8/WLPtFY4Z/hCdhc9gUU8onxHHZ9EgZ8jGatYRXsH2WTOj+2fMLnjq2KVAF'
    'QOtqMO2O87TJPgC2dJLibUhbZovy4Kreum7C8q0xkWAZFPZy32rc3d+2vzQ6NUTGE9OeEa'
    'dvXTduGx95RyYGySPvd9Vo9aCXTkC/71vNbvcB/qauO4W/69d3zVYNYWNMrb7V/dLtNe5q'
    'yJ25Hhn3rVb7sn39hX1se2Abs6Q4y6MMnuRRBk+ylcGTo6RlazuP2KIuBv7IbSUBpdpQqQ'
    '3F1DBYYnKsjRNtiau7BWgKZivbUBMZ6zDsX+az6ZUNxAVzPeplSQExd+cEir052BsxHnIv'
    '3wVJBVl8lofFZ9ksPstisfDUXcll8bGrGC1itEPG2HlKM7lHvmXItgXF7hh8cLAl9i4zpx'
    'p/9GKWVMjGn+/qf7yJWVO37dbHsHuE7Ve37cvkPQSHONw0v//Vbbcy7iEWJEl7luoe+h8y'
    'qbs10O7gH8OppQNX0WBKTY9a7lt47T9fYUKARcsnJMn7w7jNCgMkJ8SHjjTZy7cEWQWPmu'
    'Lv4NQFZ8HMLQkefUdcF3PzIIVIh48Ol2HS40inlah0nRnfHtUJYicSXG294Bnces1dUtCE'
    'OMghOp1Q8ERhdhiHlS3C5uSFeiNONKQWNpHrseWTBqW38gYBJv3ngf8eeBwM4APQ6zq/KD'
    'x6V3h0OF3Cw2w1zhYhL/PZdtC969aQO3b71l29eVtDY0zNcoBe2DCYTBeoUdnSJEJSZqav'
    'KVBOzvNIFNYrm8nnKYHNj691F/mceIdWwgumHvBMcp3/Xm/2mq2PNRTQ961uo9VjS5+d73'
    '3rhq39xjW8j5rEKMf69+AqVAKPnPevzHV/YUCkxQxdzXNmmvwlY4K0gNvGckHpVbpr9Bx7'
    'OpAERRckFUA6kkdSvjNp2aGUlsrqmr6KWwd8Adc4HSNkOzkZ1fyuOb++GSrt8x8j251eUQ'
    'njMoXcJGcjPRU3tkPoo/UbmaX07gTzA+ylNR9oz6bhe7jSwtbF9nfwyxwMiS9A9v3By8Pj'
    'HOiwPdFpXjFOvw4iFrBeAIgtJiUbD1usgNVwWNceE2/EuIkw8l2jIM5qahroyYL4LAi6sh'
    'C1uKvkxLEfHTx+i+YQF8erMHoiM3D6DnzI2apKo2LbfFHBQWAKB9sVDvY6Dnw5zqt9djhS'
    'zhsRO+U4l51yvMROOU7bKaHzXt4b77B/BazAXd93m9QSOBdkr+WwfwVYvQODe4cRVkn7q0'
    'QBVse58NXjJQDrcRph3Tvse2o5QTIBGej7odVp1K9ryKfuW/5f85FeHehWkFIlIQdYYGtA'
    'ShEyBSmVbX4lvFEiZrHv+yG4y7oMKG9+6xCTxyhkQx0RN5P93NQprOP7NuGJztQk7r1js1'
    'nH5oEApYh3OFwGVjjQVZtE++bw4fF9GuchnDCGH4gOPjYBvOCPCeGgFvyzARqAyE/k2Yh9'
    'Hsd+FjrvFDV03+pbX+0X6ysa2YypjNyc8SF1E09dNij1IMmNe4i+6phJQAM7XxedZgQ7vI'
    'tDJibWicu4DG3sPzYcNfCMEb7YzlPwG2sk37+XMiXOnkAhW8uIw9ZAmqvZ7rpBd+Wqu9yW'
    'XMNVN9xmMrMRpVFTUviUMIXMtQXbI9sGXVBUEK3aipG/d5aoPSGWrB3avm+0aggo+1b9/r'
    '7T/gwuV4EsNiCW9+q22YI2g+gmtcriiBVqEtpgJgmDpwirdIVaGBg+Z5O8sZggVYhA6SzG'
    'mJMJ0amxxj5K0alg6/QuCpm0hhNPjFKBLmXeQs/MuJVOAhEnUpunVJm+OA7z2Z+hgyycJn'
    'x+uBqmeY50zZXW0B4OqU5+chE4d/hYytCxxxxLGdtjiH+yrRqPeOIZ5VhHSOTFkRfyyAbC'
    'JoAtQ2qyFwDYAj0B8oCRxUkNt/tKQHXqSMcuQU+ETPx0YgFbAK4ZkEdsoSlbuc5b5MM/1E'
    'X/9TEfgAX4Ow+RS5m2zcZ3PKrDi1x76kADW4tD6oyJ8f2v7x/6VgQagmFC6IdNJfuPTTeb'
    'zu8LHChsfhnNWCuHkNgr4f+/FDRURmgoWGea5D1sgqyShnDhaY4UClcOyEehcKWbEnVJXh'
    'l9viSKZ5d4ns/mlM4ZPlqqbrqRTvKKJtex4AbPnTsd8xs8uKHDKFgzObTH/OOoLNdlybIl'
    'neU6W+pk5bjegch5nRNOCRclXPZBuHi2Q4wbyr90Wr4sni4XMbyfNgw75vA6gb7M7J94vo'
    'HPkYHup/ovJ+fvPnAgAD4Kb4UAFQdNwUUELtYMl9nkhGcYBzse2kWuJ4WPv4FYckeYvVZG'
    'Mi0oqiecCspllS2cXPq3QDZlAixhd3XnJ7iteGLfQ0qlCvpXEEc5zhf9siT4RTlUK3G+XX'
    'He5iaXSJQHT5aKcXvRZ7UEt3iedrDjfDL0c396fmoc96cXA539fPf+FLOW4/enb2pQjTCa'
    '4dw3/fz7TNe/GRhBWSQucR0oMyIU6jt5pcL1y4Xrm+R5/exuc+Iyy6ODq/ZDq/elhnils1'
    'nfumryvyj8Du5XzdZVowYXac80/JKvfgcwYeyUioydE1QwnLDwC5ZXryNRvTNmrZAYgz5T'
    'uI7eMCbGF77XwWDlOXm2ERojXsVp/rUt0rPZj9QBnsHCxGB7tX6z2HeYyKIi2L15cqkUoD'
    'LO12am6hhdvatUSM2Ids6BBoX9QaO7uDjTmS53fjoE7Y5rdCfHJ298BQ60Ol/3c4nzTFwR'
    '9LPZYMLswAvNWGffebPUwEoj3FAj5FMgoXmE/cusA64LpuXB0rKhtKTewf+X4GzYv3IqXf'
    'F1aoKDUU6Zi9IoeHJ1vrbFMR3nsHS+tgVasmcMzq1pRJdWqfK1xRQ9kTaSUASX6CLJnnlA'
    'rRhmNJjxGyI2uezDG8i1dYpNpDvEoB4CsQIqxntiMOXijBwdsd9/PSXs9+Exhp/kmLWcn1'
    'zAU3LKfr84On4jxLV281YFbSlFpiysjV+tXOS5WrnIvlq52D9NZnfM3UpKJoIdfaTJsjlB'
    'ti1uVyz/1b5U2Njn9G1RxCIvk6M0leNywaYlU1+AD2uEPcYp1d136e6+40koJmw0YnlMlX'
    '2WNHeFtCoKcqXVG+dbAdbvPc/MtH98zmv8CheatBEcywoyHG52Q9QNh9jPs2vDnGmrEZyQ'
    'l+GtUd47t+os4rg0ZYuXCMK+5Nl0NR+pImyShJuCs04ANC1OwWyIabLok6daJvamDoREc6'
    'qfXIR17vLxFnXJM4EnU2setBw+dNEYzyDRHfXjrq3peECcD356O2jQsYUGZBHtLKyiubs3'
    'K5CpXCCTQkK2eKujYJBdcZoamn/+yPA5RlQ9LhcPm86P8jWYLaKtXHr7LXJ8DWQkQatSQp'
    'UZGlnMlmxeNQGlgkXSsUoOGU7XS08Yp1TbqMzbqHyO568njor3PA/Lyudlbti/ctcfWyni'
    'PsGu+2I7hjbC7khqDScJK2idbeVabzx1Pc0vQ6CFTBTAZrZtEmxlLPGMIRJTMGBjbGsO5i'
    '27lQ2X7fZtTCxcNpNlxh7uLhtM4+VTwjpRHz4XZD2lLjBgrbSncVIlncssndU1b2Wnea0A'
    'qvlVGxEduzIhVHLxP+Xc4ssvdQZ40zgz/8riElcqxCwmRqYe3bRAVeWuWuOAtFtAvOKDS5'
    'yuP1JVGTXGFsgSV+P1r4vYdti888esPMs8/LR7lu3jia4Tx6NDqgPXNuPX1WKkqi4vPJmY'
    '8AU3P77qi5GqxKxtRt0sNIdMT4hArVjlDKENcG6HiKAEILgZWLYHJYbMGRraDsIIlHyIcz'
    'kjR0Z/ej789T1kdrlgv78bnPAIl9NTyPsyfP/mA2Rx8QsDQmI3f1Co48fmHFK7+ddRiD0a'
    'YWHA8Gt9DOUqUS5XiexkZ6szzexD4rODm/ptt6HdMQuy02S/BqNqY/bJHMp+5bW9Gve9Zr'
    'vFi3sRTtm3rj416r1m62MN6SNmpQfZhGUBvtM8+N5pNrx3KirH5mQADRmOFyHBMnyhPBNW'
    'BLYAeEGCbVPLE6H82WybE/zQbPMLj8jA9guKMh8LZcLrVRHL7fM4omgL/RAeHprXGVFlKc'
    'oEz6dTarwF+r016ER89gWTj7dGkVT+ReO8NelwPfg7RqjuOMoGfqu0rZWf1sB8lascG6VR'
    'GVpWx6otAiZ2FaNWNgbnDVKLLa1SZWjpsolqWjeYmlOHHIjKBsQ6HC6tHMC6atTShpHOea'
    'oHsO7EYHybHfpJ/gGtAdTFtPWnX+ypF8nxz6aDdaWu35GXm3kiM9YEvjTC0gGFDq5AnnKB'
    'PKb9yNabZKWgGFH1/AiLqslQ9pQVr8fhs/McHD47z+QwPNqn4gGvkF11b5VQCcearYp17h'
    'chrAIUOEwsKwAUdsl96/OTi4ypN0PUSqbqP/SLDEMOtCF1XA95Nv/DxOx3v+xw9i3O5sMq'
    'gV0ugQ3Tue6tTEhbZmjwoH5912zVEDbGFO5abhud32qInT3OU9/qND43G783OjXkkGdKXo'
    'jTt+r3UBQA2tiGdKDiNqNqtHqNjnZXb9U/whM/QYDmb3b2vNn63PzYvK332uwhtZ7pIzWx'
    'Z8No3W6j24Vm7IL3ELTdNurX2uKBSbChhU/XufkpPk7BDSshyAjAOZFCYkonBKOTSxgL18'
    'FQo3QKQi3zDJewwEUFcDeFZio0c4/RzKwDogD+blo9ZE+4vGb9kJ2ZmFG/coGhmXA7zzY3'
    'p6yj5kZ6rrQ62xZBgDUT4xdmGQ4c+4UN8Ra1IZWR57vkjaA6ORiEnv1ErBDTTVuamw2lrM'
    'tyWZd8hqTjceNUlcvHXTwebDDrVWSwLUmuO6eoXGz5RR5z+CLbHL5Iu/To4JSpObaZwePV'
    'UEliiB0yXceWQUMPQhng5Kreum6CPVND8zH6VuPu/rb9BUAQMp6Y9gzgj+vGbeMj7wjC8J'
    'H38yGTECrpW81u9wH+hhqjHGaJwTLdL91e466G3JnrkXHfarUv29df2HzbA9uYlQMUCaZw'
    'feMqewCVbyZtYqlY51UKayWwCpcwUS8/xxEyNcGlnmDybULZcOsAjjFKNc3lnmaFKld8hh'
    'XmWZSaozDPSntw3lDTJAabsfGBAIaLPD1chsINeT9tGHbMBcJBb0DHIH94GCLL/h/hieuH'
    '3MadNj6A08bfxEIv1BtxSM2H19jKQkPKeo1ECc+39aI+MwTr/si8gPCAmLb1CDAfwswEdQ'
    'lAffaELWcDqvgBGgitP7nImZrE/YC+wkNtgr2R+xVhh/Au/qTBIAOCxlzcHKIW+9zM+DTN'
    'baCG2RE+G0f1rAFrHfxjOLV0XvqQvwl+nP1zW1DMJnE+2TAirAlZp9IoTZkdVNYFEQvPAQ'
    '4FMCVLdEVIKsjiszwsPstm8VmKxaVVofbvzqFM3g6rjY595i/IWMlI1gjJVkNYS+IHLRHB'
    'utBQ0vz8V7fdylioMaqkmUx1D/0PmdTdQ9R4CVeBHTHbODxZf76r/5E8dK9u25dJ9sMAl+'
    'mcFt7alzhz4h1e3xgOHnqyVzfXnfpNr4Y4bd+6abaa3U+N69pc1e5b183uVb1zDY0GdXVm'
    '8/gpJF//mgWUQJm9EfbfaFesNzcLzXowpaZHLfctvPY1lOutbJYXh3pM+5CZjQiJmpDCJ2'
    'RAHqeWNpCyg6I0lXOlKF5F93EKzR3hk/N3UvZmkrByjhXF+62oO951jpa9uzlw8fNakxyl'
    'U1Nc6ikONcs1ZjlBqi4ByzbPEhG00QVhbpqVF+5Ibqi5x1t7t1lm5/wS3TpFeLnkzgkw82'
    'HYLU+mENYXTaZwV+NSgyCM/GsrfotT4/cvvjM3YjamdYh41tfJyPZs/17mJxdNmII+dYgw'
    'VUixo6trnlKAYdnXPK5pC6THkkKvQf8K3j1soZiutEXzGqbMHjvhZ+c3FrN3H3Iar8nc4z'
    'yr9zh79R6nVq+qs71gbi7M9XgJ6Hosivj/W8DfzJuzsLty6RJcmJU7d5AyfQ7XM3EdMrbX'
    'wzHilMrALfMsR9zuJC+905RFWgDlneIVCv8SZ9eEi+OGHq9xx8r95O9Kr9f0IiuV62uy8F'
    'RmuZtYbapVRW+wqY0jvVfiEp+IOfE9TcE9NZJWvYZ4PTLwHtXZyw4Rr7UFf0b9WIllsKmC'
    'Vuq5xBxGos+B6qfAeTUzhH33r1dh7+UKey9JDYCSOf4V40EFe0A6o0CMqHK34MVjGY8Ott'
    'a7mI1TKpOm1Mquis38IaaZqxlrTHKUTlmtZZ5hFX1b9RnmctV25AIc4kQKrBWAtSNmrBFJ'
    'tsZoVO6WlUHNwTIsAOOpfFRzfMfmSOXor8VdsrZkazcvZ2ObtlSgWbT6uAAwSxQnzwbL9E'
    'RHmWIBEVooyPz+5P2v7OevugHllwekPz3/9QiKMw8ufoUSze8u2NMBhhLNZ0fvWMvZhd6f'
    'ng3P4Sc5xvBzgKH9/AJG0I95AWcXBWWaqV/FGeo5E4e9nhrE8qg3C54vLUBQwo+q8Ldy4W'
    '/+1Ej5C8wpqlcdp/jK0NjRR/SZaPJ8TlNWLkyi+JgUP2eiDJsXFMoBJp8DjD1kIkUc55wd'
    'Px6lUZHjgsh8+kgzEkqsjrZdUJd5DR/wxKbXQWJTo2817+7bnR5vGU9sx4O23pd7aIAvUJ'
    'IoWwhlnmYUkMsXCD3dai05wen9jE1qSB7hjDm3TcZ5Tgv1fu5v61cwFQ6ZmFgnvO1z+ze/'
    '6dl+gpareuuqcXsLbTp8fbhxL8es8cpamr/SNFGqFkD7srxTUqTLAL+9tQNFvAYAL5mJxe'
    'F0+c/6BcHuYLSjPTnnHbLWkkyQ/cjLUQXCrsPIvQPxS5v/qUpos0qhmRcS3SyFZsQ+9ch4'
    'w1jPCMjZZKNViOlbDflMsm05fBxyNheErNGwd67Mo9AbEoLiKD7rx2gGWQKj+TxDZ8ZDni'
    'wUfnPRC3EImrrEQPiR8S/woAQ8FY0JthjvXXEu0t29ejXO+2c0JyIMDv9z60ObWh41D/5S'
    'SPAukWCV1HLroXnhKpfxxawoc4uP2mXKJ/sAuuwaTpBVDmMvntH+GQ01zGVM2DjVhhZs2d'
    'a2nAkbFXLSHJyTbZ+FJfF4F3BwMNPGtuUJHNsvbdtkeoiYg1GyBPsGjG5bC2/eslu+Xbbb'
    'tzFz/7LZS+zyh7vLBpNhfPOzTtQ3adKwVdkx8HSOjwIg8MYf980OQNu+Bzdr6T507xstng'
    'rUnboT7hIqgsW7D/eNTrcRdATbkRjlhsv9KdKWVLMX76gk3Y+MTDrsu71gUwYqj5IosDyV'
    'HaAcsWH7syhlYsOi8IWMOZ0mVEjraqQ14XC4Idya8HPcM1bnxVzTK61kvqhQrvVAiCPyJ4'
    'fL4cN5n9XOp/EKQX7JH/INj6lFXHDsvDg6OgWHTOO8P333/hTDz4uzNwLf0E1GUq6b5QLs'
    'DPpMXUm0I0pTPagjD9KRDXSkStAw7kjBdXOCynF2CwaHtKVRkIlRUmmY08aQBo2Kgov2Rw'
    'kWcO316x5VTzKllN2dXX+D4lT9m2/x6k3zrm2Rns1+5DQd2onB9mrd5rUcBLs2j+lQgDmQ'
    '7VoQXbWrzAIJhwKm0fNLfbjRB1I0xrNQoxfq/8t7C3T8PyO2SvLG/i9lAKgb+/JcKqsb+7'
    '26SJ7foUh6QyfpfmTVNhQYchBuhEaht3nQ21AAbgzchgPtGYPzY7aRpVUquLa+uBISKWjR'
    'x0s1NJzomMvlE6q8HkJh97FfaRK8K0fYMn6xn4nzFjU99ETIxA+f5xXa0c8Tx+ZFPVgvxD'
    'oBaPeGKW9oQJhui6ZsGQhi/7f8rjxOnbFIz8XNv8HoGD9Y9z/jztRBFzlnT1VQpOiCIjvP'
    'A5CUuiVKEnmSJ0nkSXaSyJNUkkg4Ip7YB9Bk9ckUYeUycm6B2cAbIY9XuyqFtGXW3w9ajd'
    '8ZHXnpW/Xr62av2W7VEDZ8yw7ckdjz+i24I3HnEmjhkdfQwsMI+1bj7v62/aXR0RgPWx/Z'
    'EzKemPaMSW6diYpHkhQsr3NHAGW8153IkHaHVzGWrQGUInnuH7TaWuOP+h1jsk/PZvX+/r'
    'Z5VYeJ1W6anW6vFk2NrfH4ZHBPq9+Fj4HOby/HzO2dv+AauzBeObz7cHnX7PV8j7/BmHqe'
    '7xp489Ct32r3nfZ9u+v7CA6nLjY1pnIxCe336T10Wv4zb+pY0Fb/vc72detjsDLwC2abm0'
    'kBf318bnSaN1/Y4xpoa3Q4Y4/61kPrmm3oTuNzE44HrrRpDnmm/JwIx2NLq9P+DKfDfEy2'
    'tBz7Gc4J/yF8Er+N52hI5Gy47zBrCRp4lDe0sBPkunGtMcJOjSuaYJezzxV8+/mXhr439S'
    'b3fhxipm5CbfXG1W2Tf3eD6Cbl3x1iSxlvf2eHGgQXMf6+sFOtfsle0+Zd8YC9xOZ9b+v3'
    '/AUmnrhZtdrTDprr7JHiMwMFiraE3R6hUM6CSWfBsHi3HBSSoFJgSCZnYS/KaK5xqsqprc'
    'WnrgqMcO2JSBWtT5CVWXEtjfMJhz204DiVOzBEpCqvrfDQwJYkrh+l+aG9fNYpqVVILa2S'
    'LcpiXN1Vvrot5Kvz+fMykpJVcaoKeknmk1TLRJUgrPkx845/tSm9oN4ht01bx6YsDHLbvg'
    'KzlNOGZqf2qdFphLanNiIOmT9p3HYbv8ceE/Y5XqBPOcw7Pycjs/T9RS+1TdKkldsrW8lM'
    'Okcxpc76BJXS5tLH/ZxFssWlU4RqIUstZNn7ohRh9fh9kYfdF9ncvshk9joBNULiyjG94M'
    'iakT0ma3E7Rag4vZzTAKtjh2lHz9Q2MzzIl6bMEA+wXvKMkgnJ3aTOmDNQPmFpglRVHStz'
    'wtLXccSsNsoQ8AfwbVHU0LJzK0mq0v1InVkmfSZOBrazGnWI0u9QQk+o/jSdyAIPV+2HTh'
    'PurnV76lC4t75vXv32cF9DkfFe/coiZKnm2elZ+Ve33coSITGypAihuof+h0zqbu2eM+Ib'
    'OZhS06OW+xZe+xrukcCm2A4JGf7zXf2P5Fxc3bYvk3ICBrhMBTEE3h5rCPgkrZLwZZbwDt'
    'EJ44DmjvDJ+TsZsyVNWT27pfDC6gHTZE67CIk66Qo/6Zgxws4gQ9rHJkWnNN20xuWHRwjl'
    'R4Zkn1NsPfytvHlAff9GWbMrQaUAf2HqPXAAlWRsgkoxVlQACFC0Z5E9u0yuRYjKIdngfZ'
    'WRbPAclPAMj/UMx7soUfX0ucKjvSdsDXMvJTk5lyD7oWO9VemrH8HOdPHzemhChE5Ncamn'
    'eDJ1HmUV/ijND6zy6yaETa1zBkYJFdJW6u2hiv9tP6mJKv6XN6lJiYr/RdKUVC0FYuKQ15'
    '8249QVDNF4Jnu59fMxyXYcws3yTVNqzgeqLqusIXXGuABmNQKHv6vIkFVlG/t2xKFYVNJE'
    'hmV3wTBVZdMEg4TYjEf3MEaVGLSjXF5ZCVcFgjJXTq91Uq8CNTGgSOpb9NWeEAuCcb8i6q'
    'IhhRJP6GUE2bV4OVXsEngAvWrItgj/zW9mCwD5qgZPxAVjL8nguuWXqmIPKtdryY4alet1'
    'Z8xV1Vn39prFZsOscVgkyCrH6OKPC+CY7JERpakci4tfy7EKYEwz2aBS3YJaeSUIwvkD/V'
    'FqLUdoqpYB9DjXWj5espiP06u5JOUsy6Z5rJ/kYwm4ncjSvCHCnUgOvZ8MXglzp1fZBlg3'
    'myn2JTbF2r7hcYcPVCG2bxUZiaDeAlAkjokvqUID/TQy77gSCunaY+KNGDf8ipJsPzmee8'
    'j+tyfwn1+vwUW2g8g3j/+KEc/y6dnODPHXpaGOogZVUEa5oAzXIxOxopEnNaxPW2ab+yAr'
    'F2w6z+tdu9PQ4Ma8hsZMKGngegA9IyPAQTofo3511bjnzVjXyWSRYzaWZRWSxjZbPD+sX9'
    'uJ54f1W/169rzgE+/ZC+rZ+1uIv0OQBVaUpzWZGTY7D+zD/W27zt8ynZg2NuSyvCbPhTz6'
    'W/HpfAwsUI6XeOdjkV78Y2WxU7Uq1+GavGOT8vjbA5cmh2Cht80y6DOkqBxStJVEeaG0ko'
    '5PSxMqiEgYEaTQC6kzSqEXe4ZebNUwX/hYiQzzmAfWEsM83i9X7THHnloGsoeoP724eHfe'
    'n74bvDtlWjfY1C/YhfJgA4LGXPs/RFwHYw+JdcgdAl5809u2DXAlcAjrO2QLUFx6bHuvEt'
    'alTWwT/nZVkvZVbXt/DvLzdd5feWwLZG6Gw3B2oOicYPdBoq8jY7cSDuqfOzJ8X1CUIzq3'
    'UnknuHulpM4ZpVH58JOuOD78uEYMVYJUYQ6lxhxeManIHk2rMK3IJlm90tQq2rDM20QhGw'
    'rZUMjG2siGMCBKgHFkBU5lox2RZPYJkjyxGSE1wu4TMQB7CIbxgQZshUVVLQ+FmZYRU549'
    'gjmGMaQm+B4YlA0zxuBmMCZMr8YmcsjEdjxhbMbWX9q3+tZXP4/gV+QS9u15iAf4PZAxsb'
    'wawsiv4QvDcXvwELn6yLb5wOAsMf+IQ484MP8uerap4Q+ELfcld7V3ha3sEluxnUdsUTdb'
    'UGVXs0pTbgtv2T+Gx6sW800kY/rHiBTsskkmXem8qq+RT3V3MTiFZ1TlMmkNgyZKp0z+ct'
    'syXHyvN8txUmWz7sU8Szs7pAiVs4PA2YHNFRGwdWnJiQWRKo+Tu9SEQ8bYEaR6WeYXFVIo'
    'v6icflEK3pJa3greUvCWKAZJBGrFIpSWQFmsn+YsOq4EsHojgvz+gONAzo4JdvjvgNL4Hv'
    'ycZ+FjgHoOuS8978EvQFmj73eDn4iFho49fota5Jk98CEiI41h7fC9Qp+eMP0KvBX+Z5+F'
    'esqp51WBp3Au1gnYCWnLbKAf9D412p0vNVjAtjPrW/ed+lWvyetRT2Cb0rCe9auXgZpg15'
    'VWTBdEO6yCtveaqasLnYAyT5N5f2VQCeqbqPCpNZwQqODYXbrT5zSq3KHMTrenjk7WqOuV'
    'IiyzlCsNDB1wTbaUfIKsgqzeTil5qIO6BlCYolMe2iKgUEVrVhFel082tWmCqbLN5paTz4'
    'dmfnEIWcXSoR8mULLI+ioVPDbP7SwAx6J5n7OhsXG012rHrgBhgsLehg87LZyqoNOHRbiZ'
    'QyYm1lk3toxm4AZlIwChZkGcms4IB4B2YQPhR8Z7gUfXtt9WsI9VNpZfPH6/GvKKRKbwN8'
    'GPs9cIS1kZHJGNfUkmxdskH17ZjqZtZ3f0qGdKWQBzgspd/G1F81f+VFs2ZJ+oKNZ1yeFA'
    'hbGuVWBu8el1ZeEBhQtIng70byl0O+iujBuRE0v5o96P9oSV3J163cvGOfEOFYRH+kwsSS'
    '3h4GPzc6NVQ5y2b93VO79Byjvwa/Iz+t3f1q/8lH6+TQFtd35SPoeMIVlROa4j2ass12Qs'
    'dSVdi1KEKkg7zllmmUPaRqnsD1GacuQhqFSVcIX1VhLrVf6Ryj+yzMhvyf0j/cJ1AvR3Xt'
    'EuG/qdzLvkCei1h0OqU2wixtspRNyBCyLmZcwOwcnwb6huxuFY6kG5M55TmHsf+vnFwD1x'
    'hN2R78yIxQG8W3mJQnlLcCwdLkF5h7Yzlq1/EqWpIOhQPN6rStglWHyWh8Vn2Sw+S4Nm0/'
    'HAP1Fzw2ZzimIYXKIiPsWzF84PGYMs7K/CwlVYeGHncvFh4cquVXatsmuVXavs2ohd28XP'
    'xLihpie2bqOPD5fZuC50ZC+d98zh4uT3DoPuqDWwvwU1sOwxGdjGDD2RiYembIIdZpzCRx'
    'P5Lq07jDAwzy8SHswUZ4YKynvVoLzofOTkbYxGZYBK3z4qp4MtWk/+cSR1oxUhUTaUurpS'
    'Kj5Ja6Gvox7ViUP1kUgzCp4sVYrwos8qdSh7YlV+ynJpJM/spJbEdyMkFRShJ+fneRxuzs'
    '+zPW7gWSqdjwyHg+4V5O5xrmRJx0uSJR2nkyWxN3qSCUAjJEpHkdRRXlWYff9/124ypg=='
)

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
CREATE INDEX "idx_certificate_person__4d4431" ON "certificate" ("person_id");
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
CREATE INDEX "idx_certificate_certifi_5ffb2f" ON "certificate_item" ("certificate_id");
CREATE INDEX "idx_certificate_applica_862c36" ON "certificate_item" ("application_id");
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
    "waits" INT NOT NULL,
    "codes" VARCHAR(200) NOT NULL,
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
CREATE INDEX "idx_application_office__ff8c21" ON "application" ("office_id", "waits", "status", "due_on", "number", "codes");
CREATE INDEX "idx_application_office__155383" ON "application" ("office_id", "submitted_at", "status", "type", "number", "codes");
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
CREATE INDEX "idx_application_applica_1c6701" ON "application_item" ("application_id");
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
CREATE INDEX "idx_clock_event_applica_d429b3" ON "clock_event" ("application_id");
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
CREATE INDEX "idx_material_applica_116816" ON "material" ("application_id");
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
CREATE INDEX "idx_paper_applica_be08d2" ON "paper" ("application_id");
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
CREATE INDEX "idx_certificate_person__4d4431" ON "certificate" ("person_id");
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
CREATE INDEX "idx_certificate_certifi_5ffb2f" ON "certificate_item" ("certificate_id");
CREATE INDEX "idx_certificate_applica_862c36" ON "certificate_item" ("application_id");
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
    "waits" BOOL NOT NULL,
    "codes" VARCHAR(200) NOT NULL,
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
CREATE INDEX "idx_application_office__ff8c21" ON "application" ("office_id", "waits", "status", "due_on", "number", "codes");
CREATE INDEX "idx_application_office__155383" ON "application" ("office_id", "submitted_at", "status", "type", "number", "codes");
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
CREATE INDEX "idx_application_applica_1c6701" ON "application_item" ("application_id");
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
CREATE INDEX "idx_clock_event_applica_d429b3" ON "clock_event" ("application_id");
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
CREATE INDEX "idx_material_applica_116816" ON "material" ("application_id");
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
CREATE INDEX "idx_paper_applica_be08d2" ON "paper" ("application_id");
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
    'eJztXWtz4jiz/iuqfNmdquxUrjNZ5tSpIgmZ4d0EcoDM7pxlyyNsEXRibF5fkmHfnf9+1P'
    'IFX8ECQ4xHH5IQuVs2LVnqftSX/xxMTY3o9turCabGJ4K1gwb6z4GBp4R9SF88RAd4Nltc'
    'ggYHj3ROrQKZMgnoRrZjYdVhV8ZYtwlr0oitWnTmUNMA+sGEIGJoyBwjBz4+E8NBvJMGMg'
    '2CLPPlEOmm+kQ09DKhOkHY8KmojbCmEe0Dwkh1HeRgqiN7Yr6w9kfWgc1InLfwGJqpsueg'
    'xuPO7uga9N8uURzzkbCbWOy+f/7FmqmhkW/EDv6dPSljSvS4vCmXHG9XnPmMt7UN54YTwp'
    'cZKaqpu1NjQTybOxPTCKmp4UDrIzGIhR2iRaRvuLruD1XQ5D0qa3Asl4TPqC0aNDLGrg5j'
    'CNzeEyzaDhSl0x0o/dZAUQ5S4xtwRAbAb1JNA+YGe1abf/1HeIRfTo7P3p9dnL47u2Ak/D'
    'HDlvffvVsvJOMxcvl0Bgff+XXsYI+CC3khVT6ASpZsL+ljrnijXOUIOWhYSHnxYgQiPdqu'
    'jH89OTk9fX9ydPru4vzs/fvzi6NQ2OlLy6R+2f4IgmcEJnvJvfc/GImF5CfYnqSlzpYTK1'
    'vmAX1C3uyLbEve25zWU/xN0Ynx6EzYv+/Olkjzc7N39anZ+/nd2Zu4SDv+lRN+KS5c1XS9'
    'eVh8TocsckIXn9CwWo+fIisLNIyw+vSCLU1JXTFPzDza9KXpyTTZgg38yGUJ3xseONiEYe'
    'z4dpLen/1Ly3fnCFGhrVnHbE8z3OmIWOiRstUQmWzfY1sn7JQ2sSixP7A9z4ZdE7ZHf99k'
    'd2E7I2yv7A7sL2a/TPOJbZt+X4xUY11k7867uOkGG/QTmYusZz55OcvZ6+7R8cXsqMhidp'
    'S/mB29WbFnP2OdfWmhxS1kkYvb3i1uLVC2spY278LShY2EJCuXta7BF4hDZDAmCzR/gz0O'
    'wmO2MMKXYGsLweqELy4qtmC14YsK6CWB0QDXRmRsWiTTxNjOLVYvWX8e2O7o/4jKJeF/BO'
    '31LyFjY9n7VVQV9pel6i5lO1SF8xc4nKG6XTMJOnRKsuWPszQ3zWd5G3zYQ0V5iWwH7btW'
    'f9C8u4fup7b9b53LqTlowZUT3jpPtP78LrHvhJ2g39uDTwj+Rf/b7bS4OE3bebT4HRd0g/'
    '89gGfCrmMqhvmiMMM/IpOgOWiKKeUzYtlseIQM+RjPWpuX//osGdD9s+cXMrVMPUMVAK2r'
    'xbQ7LtM2ewBsqCQl24C3yhblwVWzc92G6dtgW4KhUXiXh0br7v62+6XVayAynenmnFhD47'
    'p12/rICdk2SB453VWrMwAqlYB+PzTa/f4D/E9t24X/m9d37U4DYW1KjaHR/9IftO4ayJ7b'
    'DpkOjU73snv9hT22OTK1eXI7K6IMnhRRBk/ylcGTo6Rla1qP2KA2BvmIvUoZnPKFSr1QTA'
    '2DKSYm2jjTlqS6W4CmZLGyF2omYh0G9FVem17ZQFwI16FO3i6QLd2QQYq3gHgjxkPh6btg'
    'qaGIz4qI+CxfxGd5Is5cdVdKOXvZlYLOErRFpth6Sgt5QL7l7G0Ljt0J+OBgS+JdZk61/h'
    'jELKlAjD/fNf94E7OmbrudjwF5ROxXt93L5DkEhzjstLz/1e92cs4hFixJe5aqDvoH6dTe'
    'Gmh38F9j11BBqmjkUt2hhv0WbvvfrzAgIKLlA5KU/WHcZoUOkgPiQUeK6OFbgq2GS035Z3'
    'DygLNk4VYEj74jto25eZBCpINLh8sw6WmEaCUq3WTGt0NVgtiKBEdbL3gOp16hSwqaEQtZ'
    'RKUzCp4ozA7jsLJB2Ji8UGfCmcbUwDqyHTZ90qD0Vu6QgUn/eeDdBy77HXgA9LrOLxKP3h'
    'UeHQxX5mK2GmeLsFd5bTvo3/UbyJ7aQ+Ou2b5toCmmejVAL6xpbE/PUKPyd5MIS5WFvuaG'
    'cnJeZEdhVPlCPk9t2Hz5WneSh8w7tBJeMHVAZoLz/Pdme9DufGwgn39o9FudAZv6bH0fGj'
    'ds7reu4X5UJ1o15r8DR6ECeGRIX5vj/tKASIMZuopjzRXxQ8YEawmnjdWC0ut01uhYpjsS'
    'BEUXLDVAOpJLUrE1admilN6V5TF9HV8d8AVcY3WMsO1kZZTju+b4emaosM9/jG13ekUtjM'
    'sUcpMcjfRQ3JgWoY/Gb2Se0rsTwvexl07Y0Z4Nw/dgpgWti9ffwi8hGBKfgOz7g5eHwyXQ'
    'Y+9Er33FJP06iJgv+gxAbDEo+XjYYgashsP65pQ4EyZNhJHnGgVxVq6uoScD4rMg6MpA1O'
    'CukjPLfLTw9C0KIS6OV2H0RObg9O37kLNZlUbFtnmjkoPAJA62KxzsdRz4CqxX++xwJJ03'
    'InbKcSE75XiJnXKctlMC572iJ94BfQ2swF2fd+vUyHAuyJ/LAX0NRL0Dg3uHEVZJ+6tCAV'
    'bHhfDV4yUA63EaYd077Ns1LD+ZgAj0/dDptZrXDeRxDw3vv7CnVwe6JaRUS8gBJtgakFKE'
    'TUJKVRtfAW+UiFns+X5knGVd+pw3v/WIzmMU8qGOiJvJfr7UKazj+zbhiZ6rE/veMtmoY/'
    '0gA6WIExwuAyssIFVmUdoCPjyeT2MYwgl9eIHo4GPjwwtenxAOasCPCdAARH4ix0TseSzz'
    'OdN5p6yuh8bQ+Gq+GF/RxGRCZez6nHep6ti1WafUgSQ39iH6qmK2A2rY+rogmhNscRKLzH'
    'SsEptJGdrYH9Yd1fCcMb6Y1pP/iTWS798rmRJnT6CQrWXEYXMgLdV8d12fXLrqLrcl13DV'
    'DV4zkdGI8sghKX1ImEJmmxmvR74NuuCoIVq1FSN/7yxRc0YMUTu0e9/qNBBwDo3m/X2v+x'
    'lcrvy9WINY3qvbdgfaNKLq1KiKI1agSSijuSAMnmKs0xFqaWB4KCZxYzHBKhGBylmMMScT'
    'olJtjfcoxSeDrdNvUSCkNZx4YpwSdKnyK/TMjFvhJBBxJvnyVCrTF8dhPnsjdJCH0wTXD1'
    'fDNM8R0kJpDc3xmKrkJxuBc4eHpYwtc8qxlKk5hfgn02jwiCeeUY4RQiIvjryQR9YR1gFs'
    'GVOd3QDAFqAEyAN6zk5quN1bAqrTRCq2CXoiZOalE/PFAnDNiDxiA7ls5lpvkQf/UBv9x8'
    'N8ABbg9zxENmXaNuvfcqgKN7JN14IGNhfH1JoS7ftf3z8MjQg0BN0E0A8bSvaHDTcbzu8L'
    'HChofpnMWSuHkNgt4e9fEhqqIjTkzzNF8Bw2wVZLQ7j0NEcShasG5CNRuMoNiTwkr40+Xx'
    'HFs08cxxNzSucMLi1VN+0IkbiiyXUsOMGzQ6djfoIHJ3QY+XOmgPZYvB+Z5boqWbaEs1zn'
    '7zp5Oa53sOW8zgonNxe5uezD5uKYFtFuKP/S6f1lcXX5FsPplHFAWMDrBGiZ2T9zPAOfIw'
    'P9T81fTs7ffeBAADwKb4UAFQu54CICB2uazWxywjOMgx0P7VmuJ6X3v8G2ZE8wu63IzrTg'
    'qN/mVFIuq/zNyaZ/Z+xNuQBLQC7P/DJOK57Y9xBSqXz6GuIox8WiX5YEv0iHarmdb3c773'
    'KTK2sr968s3cbNBc3qHdzgedrBjvPY0M9D9/xUOx66FyOV/X73/hSzluP3p28aUI0wmuHc'
    'M/2880zbOxmYQFkkvuNaUGYkc1PfyS0lrl8tXF8nz+tndwuZq7wfHVx1HzqDLw3EK53Nh8'
    'ZVm/9H4TO4X7U7V60GHKQ90+BLvvoZwIyJUygyNmSoYThh6Qcsr15Hon5rzFohMRp9pnAc'
    'vWFMjLf5XvudVWfl2UZoTPYsTsuva5CByX6lFvAcESY626v5mye+w0QWlYy3t0gulRJUxn'
    'Bu5qqO0dm7SoVUtChxATQooAeN7uLiTGW63PnpGLQ7rtGdHJ+88RQ40Oo83c8m1jOxs6Cf'
    'zTrLzA680IxV9p03Sw0sNcINNUI+BAKaR0BfZR1wXTCtCJaWD6Ul9Q7+V0CyAX3tVLry69'
    'T4C6OYMhflkfDk6nxti2U6LmHhfG0LtGTPBFxY04hOrUrla4spelnaSEIRXKKLJCmLgFox'
    'zGg05ydEbHDZw2vINlWKdaRaRKMOgm0FVIz3RGPKxRk5OmKffz0l7PP4GMNvcsxazk8u4C'
    'o5ZZ8vjo7fZOJau7mrhLakIlMV0caPVi6KHK1c5B+tXOyfJrM74W4lJRPBljpRRMWcYNuW'
    'tGuW/2pfKmzsc/q2KGJRVMhRntpJuWTTkqkvIIc1wh7jnPLsu3Jn3/EkFDPWGzEcpso+C5'
    'q7mbwyCnKl1RuXWwnW7z3PzLR/ci5q/GZONGEjOJYVZDze7ISoH3Sxn2vXhjnTViM4gSyD'
    'U6OiZ271mcTx3ZRNXpIR9iUupquwp5qISRBu8te6DKBpsQrmQ0yzBU2RapnYcS0IieZcP9'
    'kIq9zl4y3qk2cCV1wjDFoOLtpoiueQ6I56cdeGOx0R64OX3g4aVGygEVlEO2dW0dzdnSXI'
    'VC2QSSIhWzzVkTDIriRNNcVbf0TkHGOqn5TLh03DpXwNYWfx1i69/RYlvgYykuCVKaGqDI'
    '0sRks0r1oGp4RF0rFKFhm766UnjHPK16jKr1H1HM9fbzsq3/M8KCtfVLgBfe2OP7ZSxH2G'
    'bfvFtDRlgu2J0BxOMtbQOtvKsd7UtR3FK0OgBELMgM1MUyfYyJniOV0khmDE+tjWGIQtu9'
    '0bLrvd29i2cNlOlhl7uLtsMY2XDwkjoh58npH1lNoggLXSnsZZ5e5c5d1ZHvPWdpjXCqAK'
    'j9pI1rIrEkIlFv9TzVd8+aHOCG8aZ+YdWVziWoWYxbYR16GbFqiq3VFrHJC2S4hXfLCJ1f'
    'd6qqugptiAvcRWeP3rMl47rN95fdZeZA5+2r3I9nFFV4nl0DFVQWqbyetq0VNdpxeezXT4'
    'gpsvX81FT3US1jajbhaaQ64nhK9WrHKGUEa4sEOEXwIQ3AwM04ESQ/ocjU0LYQRKPsS5nJ'
    'Ejbeiej399D5ldLtjnd6MTHuFyegp5X8bv33yALC5eYUBI7OZ1CnX82JhDajfvOAqxSxOc'
    'GTD8Wo8hXSWq5SqRn+xsdaaZfUh8dnDTvO23lDtmQfba7KPfqzJlT2ZR9pHX9mrdD9rdDi'
    '/uRTjn0Lj61GoO2p2PDaROmJXuZxMWBfhOi+B7p/nw3mlWOTYrB2jIcbwIGJbhC9UZsDKw'
    'BcALEmJzDScL5c8XW8jwQ4vNKzwiAtsvOKq8LFQJr5dFLLcv44iinemH8PDQvs6JKktxJm'
    'TuulR7C/x7a9BlydnbmDy8NYqk8i8al61Ox+vB3zFGecZRNfBbpm2t/bD65qtY5dgoj8zQ'
    'sjpWbREwsasYtaoJuGiQWmxqVSpDS58NVNu4wVR3LXKQVTYgRnC4tHIAI1WooYwjxEWqBz'
    'ByojG5zQ+9JP+A1gDqopvq0y+m60Ry/LPhYKTU9gh5uZknMmdN4EuTWTqg1M4lyFMtkEc3'
    'H9l8E6wUFGOqnx9hWTUZqp6y4vUkfHZeQMJn57kShkv7VDzgFbKr7q0SKuBYs9VtnftFZF'
    'YB8h0mlhUACkgKn/r8ZCPNdeaIGslU/YdekWHIgTamlu0gx+T/6Jh99soO55/ibN6t3LCr'
    'tWHDcK57KhPwVhkaPGhe37U7DYS1KYWzlttW77cGYmuP9TQ0eq3P7dbvrV4DWeSZkhdiDY'
    '3mPRQFgDb2QlpQcZtxtTqDVk+5a3aaH+GKlyBA8V52dr3d+dz+2L5tDrrsIjWe6SPVsWNC'
    'b/1+q9+HZmyD9xC03baa18rigk6wpgRX1zn5KT9OwQ4qIYhsgCGTRGIqtwlGB5cwEa6DoU'
    'b5JIRa5RGuYIGLGuBuEs2UaOYeo5l5C0QJ8t20esieSHnN+iE7MzGjfuUZhmbC7Tzf3HQZ'
    'oWJHKFdanV2DIMCaifYLswxHlvnCuniLupDKyPFc8iZQnRwMQsd8IkaA6aYtzc26ktZlta'
    'xLPkLC8bhxrtrl4y4fD9aY9ZplsC1Jrhty1C62/KKIOXyRbw5fpF16VHDKVCxTz5Hxaqgk'
    '0cUOha5iQ6OBB6EIcHLV7Fy3wZ5poLCPodG6u7/tfgEQhExnujkH+OO6ddv6yAlhM3zkdB'
    '5kEkAlQ6Pd7z/A/1BjlMMsMVim/6U/aN01kD23HTIdGp3uZff6Cxtvc2Rq82qAIv4Qrm9c'
    '5Xcg882kTSwZ67xKYa0FVmETttWLj3GETQ5wpQeYfJtR1t06gGOMUw5ztYdZoso1H2GJeZ'
    'al5kjMs9YenDdU14nGRmx6kAHDRa4eLkPhxpxOGQeEhUA4oAZ0DPKHByGy7O8Ez2wv5Dbu'
    'tPEBnDb+JgZ6oc6EQ2oevMZmFhpTRjXJSni+rRsNmSHY9HrmBYRHRDeNR4D5EGYmqE0A6j'
    'NnbDprUMUP0EBo/clGlqsT+wP6CheVGXYm9leELcJJvEGDTkYETfl2c4g67LmZ8anr20AN'
    '8yN8No7qWQPWOvivsWuovPQhvxP8OvvvbUExm8T55MOIMCdEnUqjPFV2UFkXRCw9BzgUwB'
    'Qs0RVhqaGIz4qI+CxfxGcpEVdWhdq/M4cqeTusNjr2Wb6wxwpGskZYthrCWhE/aIEI1oWG'
    'kpbnv/rdTs5EjXElzWSqOugfpFN7D1HjJVIFccRs42Bl/fmu+Udy0b267V4mxQ8dXKZzWj'
    'hrH+KEzDs8vtEsPHZEj26ue82bQQNx3qFx0+60+59a141Q1R4a1+3+VbN3DY0atVVm83gp'
    'JF//mAWUQJF3I6Df6K1Yb2wWmvXIpbpDDfst3PY1lOutvCwvFnWY9iEyGhEWOSClD8iIPL'
    'qGMhKyg6I8tXOlKF9F93AKxZ7gk/N3QvZmkrF2jhXl+63IM951lpa9Ozmw8fNagxzlk0Nc'
    '6SEONMs1RjnBKg8BqzbOAhG00Qmhb5qVF85Ibqi+x6/2brPMhvLKOnWKyHLJmRNg5uOArE'
    'imEEaLZi6c1dhUIwgj79iKn+I0+PmL58yNmI1pHCKe9XU2MR3TO5f5yUYzpqC7FslMFVJu'
    '7/KYpxJgWP4xj62bGbvHkkKvPn0Nzx62UExX2KJ5DVNmj53w8/MbZ4t3H3Iarync4yKz9z'
    'h/9h6nZq+ss70QbiHM9XgJ6HqcFfH/d4Z8c0/OAnLp0pVxYFbt3EHS9Dlcz8S1yNRcD8eI'
    'c0oDt8qjHHG7Ezz0TnOWaQFUd4hXKPxLnF0TLo4berzGHSv3U74rvV7Tk6xSrq/JwlO55W'
    '5italWFb3BujKNUK/EJT4RfeZ5moJ7aiStegPxemTgPaqymx0iXmsL/o36sRJDY0MFrdSx'
    'iT6ORJ8D10++82puCPvuby/D3qsV9l6RGgAVc/wrx4MK3gHhjAIxptqdgpePZTxa2FjvYD'
    'bOKU2aSiu7MjbzhxhmrmasMchRPmm1VnmEZfRt3UeY76umJRbgEGeSYG0GWDthxhoRFGuM'
    'R+ZuWRnU7E/DEjCe2kc1x9/YAqkcvbm4S9FWbO4WlWzspa0UaBatPp4BmCWKk+eDZWqCUK'
    'RYQIQXCjK/P3n/K/v9q6pB+eURGbrnvx5BcebRxa9QovndBbs6wlCi+ezoHWs5u1CH7tn4'
    'HH6TYwy/Rxjazy+gB/WYF3C2kV+mmXpVnKGeM7HY7alGDIc6c//60gIEFXzU1fjbn5E4zr'
    '8kGLdLMM4bJyHngZCjfqVyyi8TjS11Qp+JIi7nNGftYibKD1DxEiiKiHnBIb1hinnDmGO2'
    'v2QHPecHk0d5ZBh5Rpg+faQ52SVWh94uuKs8hw94ltNrP8upNjTad/fd3oC3TGem5UDb4M'
    's9NMAXqEjILcQ1uznV5IpFRbtbLSyXsXo/Y51qgks4E85tm0me80Lxn/vb5hUMhUVmOlYJ'
    'b/vc/c1rejafoOWq2blq3d5CmwpfH47fqzFqvMyW4s00JStvC0B/ea4qKdZl6N/eGoVZsg'
    'Y0L5mWxeJ8xdf6BcPuMLWjPVnnLbLWlEyw/cjTUUbFriPIvUP0K5sMqk7Qs8ynWRQf3Syf'
    'ZsQ+dch0w8DPCOLZZr3VSOhbjf9Mim05lhxIthCerNCAulAaUqCG7KA4CtZ6AZt+ysBocs'
    '/As/GQZw6FTzZ6IRZBrk00hB+Z/Hx3SgBX0ZRgg8nezk5MurtbFwF9IwkSoXP4y60PxTUc'
    'qh8w+j/jYta8toQboESMd4oYy0yYW4/nC94GEQfOmgq3/FBfpqSyB1BF53CCrXZYfPmC9t'
    'ZyKHwuYurGuTa0dKs2t8VM3ehmKCzBkG37IqyIm3yGBEdzZWoaToY3/KVp6kxfyZZglC0h'
    'vhHj29bEC1t2K7fLbvc2BgtctgeJt/zh7rLF9jD+8jMi6pk+aXir6lh5OjFICVB564/7dg'
    '8gcM/tm7X0H/r3rQ7PH2q79oz7kWbB5/2H+1av3/IJwcYkWrVhdW+IlLCafdE1Kcn3IyOY'
    'FvtuL1gXgdSjLBJUT6UUqEZA2f5MSpGAsrj9XXzKphklIrsakU14KW4IyyacI/dM1EWx2f'
    'RMq5gDK9R4PcjEG/mVw+UwY0iz2mM1XlbIqxNEvuEpNYgN3qAXR0en4MWpnQ/dd+9PMfy+'
    'OHuT4VC6SU8y3rpagJ1Gn6ktiHZEeeoHdRRBOvKBjlTdGiYdIbguZKidZLdgcAhbGiWZGB'
    'XdDQvaGMKgUVlw0f4owRlSe/1iSfXbmVLK7s6OyUFxqv8JefbsTcuua5CByX4VNB26ic72'
    'at4WtRwy3toipkMJ5kC+C0J01q4yCwQcD5hGzw//4eQfWNEUzwONPlP/X06doeP/GbFVki'
    'f7f0kDQJ7YV+dQWZ7Y79VBcniGIug1neT7kVXbYMMQg3AjPBK9LYLeBhvgxsBt0NGeCbg4'
    'ZhuZWpWCa5uLI6EsBS16eamGhhOEhVxDoTTsIVSDn3rlKcELc4IN7RfzmVhvUdtBT4TMvJ'
    'h7XtYd/TyzTF4JhFEhRgSg3RumvKERYbotctk0yEgYsMV7QZ36ry+YOvbXBrLNKRmZ2hzZ'
    'DtV1SM0Jd9FMfsGZsKf54InDK3bPugISvmbzmxgmJ4I0A5oL952jKXuX3qKv3BuV3QFyEX'
    'BrcWgwzn86x//8z/E/h6x/D7Nmj0WNkfkNztGhxL2BLct8Yb2D36rpOsgimCcUZd9yWthx'
    'NRbNyr8rd4wI3RfYs/pbziJ4mz+w578aY7fd0ZQ6i7iURS98TcjrI+aQ7vOIOcLKCi1lV2'
    'jZeS6FpEZSoaybJ0Wybp7kZ908SWXdhOXziT2AIqprpxhrl+J0C8L215513LgC3irbNged'
    '1u+Mj7wMjeb1dXvQ7nYaCGue1QuuWux68xZctbjjDbTw6HVo4aGYQ6N1d3/b/dLqKUyGnY'
    '/sCpnOdHPOtBqVbaOPJLnpvs75CdRFX3cgA94dHlMZpgIwk+C6f9DpKq0/mndMyB4/G9X7'
    '+9v2VRMGVrlp9/qDRjTXuMJjvMF1r3kXXAY+r70aI7d3vpRrvIXxUuz9h8u79mDgeUP6Wh'
    'G8eTcP/eatct/r3nf7nv/k2LWxrjB1lO3QHs3godfxrjmuZUBb8/cme687H/2ZgUFPg13A'
    'mx+fW732zRd2uQGaLB3P2aWh8dC5Zi90r/W5DcsDV2gVizxTvk4E/bGp1et+htUh7JNNLc'
    't8hnXCuwhP4rXxPBeJvBf3PWZJQgOPlIcWtoJct64VxthrcCUcMAv2XP63D7800N4029wz'
    'dIyZKg7F6ltXt23+3TWi6pR/d4jPZbL9nS1qoOgy+b6wVa15yW7T5aR4xG5ictrb5j2/gY'
    '5nvP/rdv+q2eM+qRq1VWZQZTmvrvOOlJ9dyTdCBDCNCId0pEw6UgbV0MVgogSXBIpyJQvv'
    'oojmGueqndpafvovH6BQnshcRM4JtiorrpVxzOGQkOIvp2ILRharTBScuWhgQ/DMI8rzQ3'
    'tArVOjrJTiZBWblOWEAcicf1vI+efJ52UitFfFuWroQVpsp1q2VWWEfD/m+j+sNqUX3DuU'
    'tm6qWBeFQW67V2CWct7A7FQ+tXqtwPZUJsQi4ZXWbb/1e+wyYc/xAjTVMO+8vJbM0vcmvd'
    'Brkmat3buyleyuIYoptNYnuKQ2l17uQxGJVutOMcqJLDSRRc+LUoz1k/dFEXFf5Ev7IlfY'
    '6wQbZTLXTuglRx1NzClZS9opRinp5ZIGWB1bTDt6pqae412/NJ1IdgfrJRap2Ca5m7QioQ'
    'DFk74mWGUZtyonfX0dJ9V6owy+fADfzoqoWrZuJVllKiShNUunz8TKwXZWow5R/h3u0DOq'
    'PrkzUeDhqvvQa8PZtWq6FoVz6/v21W8P9w0U6e/VjywCkSqOmR6Vf/W7nbwtJMaW3EKo6q'
    'B/kE7trZ1zRnwjRy7VHWrYb+G2r+EeCWKKvSGBwH++a/6RHIur2+5lcp+ADi5TAR5xH1iR'
    'DT7JK3f4Ku/wFlEJk4BiT/DJ+TsRsyXNWT+7pfRK9b7QRFa7CItc6Upf6ZgxwtYgTdjHJs'
    'UnNd20xhVGXRQ9LF9wbD00sLo5UsP4FQHLIOTZoUkQSHBvLQIvekdgywsZarfTbemUFxx1'
    'RfGDBJc8ucrMrwmezIKCTXBJwWZVAwM4+DlrVVimoEWYqqGiwf1qo6LBdbAmhZbqGFPtlu'
    'vyUzrM2Bzm7nZiCluC7YdO6CDr4P0IgImNn9eDxSJ8cogrPcQz13oUtVyjPD+w7arqEP+3'
    'zhoYZZSQcaVfD1kJdPuZi2Ql0KKZiypUCTSSi6hueU4Ti7z6tJmkrqCL1jPZy1e/mJBMyy'
    'LcLN80b27YUX1FZYypNcUlCKvle65eRbqsq9jYtyMWxVl1i0REdud3U1cxzTDsEJvJ6B76'
    'qJOAdpSwLy+rcsZGWShx3zr5lYGbaFAx+S36as6IAVHlXyGD3ZhCHTf0MoEUery2MrYJXA'
    'CqBjINwj95zWwCIE/V4InwoO8laZq3fNMiOfFkUWaZ4vl1LSSZ4nlXwpVFmff24MVk3ayx'
    'WCTYaifo8pcLkJjokhHlqZ2Iy5/LscJ/TFfZoEDlglv6KWRkqvA1SqG5HOGpW3Lb40Jz+X'
    'jJZD5Oz+aKVLGtmuaxfv6aJXB3Ijn7hph3Iif8fgp4JfCdnmUboN9spNiX2BR9+4anPd5R'
    'jcS+VawkgoNnwCRxlHxJ8SmgU0hIuBIc6QfZ/r2k/Ox9shz7kP01Z/DHK9NiI9NC5JvDP2'
    'LEE9g6pjVH/HZp8KOsTiW4UQ11Ix/csB0yy1Y9iuRB9nirbIUf5CU+Tic1vuv2Wgqcqjd4'
    'IQwF3BOAMtIDLK1hH82rq9Y9b8aqSmaLhMqxlMKQIbnd4cmQvSJvPBmy1wqEfuU3Tjloda'
    '69NofX6chOeZyVlDiZBjk/6fHD/W23ye/iznQTa2IpjZMrRRGNrvzcVRrOUJeXhKLgLE35'
    'x0rZKIvWriM1cecn6RW4B25PFsGZHjnLwNCAo3bY0VbihYLdSjgYM80oQaPMqCGJZwitUR'
    'LP2DM8Y6um+sIPK8tUj3lpLTHV43SFihBapmtoyByjoXtx8e586L4bvTtlWjdY2S9eBb8R'
    'QVOu/R8iroOxi8Q45E4DL54xbpoauBtYhNGOoWRfyn7f7q0yC1QnXhN+d1mb+lVte28Mis'
    's1pJde3Rl7bo5TcX4waciw+0DS19ljtxIy6q07InJfcFQjgrdWSVa4C6agzhnlkcUfks45'
    'Hvy4RpxVglViDpXGHF4xg84eDWsGBhfB3Nd6SWQSu316TSSyIZENiWysjWxkBk1lYBx5wV'
    'X5aEekckOCpUj8RsCNsP1ENMAe/G48oAEbQQVhw0FBWnHElGeHYI5hjKkO3ggaZd1MMTge'
    'TAnTq7GOLDIzLSczfmPrNx0aQ+OrlzTzK7IJ+/Y8DAQ8IciUGE4DYeQVrIbuuD14iGx1Yp'
    'q8Y3CfCB9x7BALxt9GzybVvI6wYb8Qq6AnhcRWdomtmNYjNqidv1Hll25Lc24Lb9k/gcdL'
    'dPOXSMT0jzFJ2GWTtNHCSYRfI3nw7qJySk8fzPekNQyaKJ80+atty/Dte71RjrNKm3Uvxl'
    'nY2SHFKJ0dMpwd2FiRDLEuzaK8YJK1oApnUbbIFFsZ6WCW+UUFHNIvqqBflIS3hKa3hLck'
    'vJUVlZQFasVilpZAWYxOsRaEKwGswYQgjx5wHMjrMcMW/wwojefBz2UWXAao55D70nMKfg'
    'DKGj2/G/xEDDS2zOlb1CHP7IIHEWlpDGuH98306QlStMBd4S97FupIp55XBZ6CsVgnYCfg'
    'rbKBfjD41Or2vjRgApvWfGjc95pXgzYvvj6D15QGxdtfvebZDNu2sGK6YNphfY+910xtNd'
    'MJKHc1CemlQZVRzEeGT63hhEAzlt2lb3rII2t7irzppmupZI0idinGKu9ylYGhfanxf8WF'
    'HbDVUNTHhfSF4yUKw3FaY+BFf9cAClN80kM7CyiU0Zp1hNfF009tmnKqaqO55QT1gZlfHk'
    'JWs5TphwmULDK/KgWPhfmfM8CxaG7ofGhsGqVa7djlI0xQxV7zYKeFUxUQfViEm1lkpmOV'
    'kbFpNAc3KBMBCDX349RUxjgCtAtrCD8y2Wd4dG37blvPVpOP7peP6K8GwSKxKvxO8OvsNQ'
    'JVVoZL5KNhgonzNsmZV7XFatsZIB3q6EI2QchQu6PArdgC0sNqy6btE82Kfl2yONDM6Nc6'
    'CLf8FLyigIFECgRXB/q3EN7tk0tzJ8utpfpx8Ed7IkruYL3u8WPIvEMF4ZE+E0NQSzj42P'
    '7c6jQQ5x0ad83eb5AEDzydvBx/97fNKy/Jn2dlQNudl6bPIlNIX1SNA0p2K8PWmUhtQWej'
    'FKMM245LltnqkMhRKB9ElKcamQlqVVtcor+1RH+lx6T0mKwyFlxxj0mv3F0GHhzWwcsHg2'
    'chSZEQX3M8pirFOmKydSEGD5wSMS9+dghuh39DTTQO0FIHiqTxLMPcH9HLOAYOixNsTzz3'
    'Rpwd0ruVm0jcd+9w37FpTUWrpkR5aghDlI8Ay8J3CRGfFRHxWb6Iz9IwmjsdeWtsYSAt5C'
    'hHwBUq/VO+eGH9EDHRAnoZOi5Dx0tbl8sPHZeWrrR0paUrLV1p6UYs3T5+JtoN1Z1sezd6'
    '+XCZ1WsDIbtpSFnADcqjDgLzqDEyv/mVs8wpGZnaHD2RmYNcNsAWM1fh0bL8m9btJjN4zy'
    's27o8UF4YM3HvVwL3oeBSUbYxHZolKn0dKN4QtWk/eciR0xhVhkTaUPMySKj5Ja6Gvox41'
    'iUXVSZZm5F9ZqhThBc0qdSh/YGUOy2ppJM9spRbEdyMsNdxCT87Pi7jgnJ/n++DAtVTKHx'
    'EJ++Q1lO5xoYRKx0sSKh2nEyqxOzqCSUIjLFJHEdRRXnUz+/7/8tOimA=='
)

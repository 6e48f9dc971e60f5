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
CREATE TABLE "refused_attempt" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "person_id" INT,
    "role" VARCHAR(20) NOT NULL /* CANDIDATE: candidate\nEMPLOYER: employer\nDELEGATE: delegate\nCENTER: center\nISSUER: issuer\nADMIN: admin\nSYSTEM: system\nNOBODY: nobody */,
    "organisation_id" INT,
    "act" VARCHAR(120) NOT NULL,
    "about" VARCHAR(40) NOT NULL,
    "since" TIMESTAMP NOT NULL,
    "times" INT NOT NULL
) /* What one actor tried without being entitled to, while it is counted: its first time stands in the log. */;
CREATE INDEX "idx_refused_att_person__247196" ON "refused_attempt" ("person_id");
CREATE INDEX "idx_refused_att_since_e27829" ON "refused_attempt" ("since");
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
CREATE TABLE "refused_attempt" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "person_id" INT,
    "role" VARCHAR(20) NOT NULL,
    "organisation_id" INT,
    "act" VARCHAR(120) NOT NULL,
    "about" VARCHAR(40) NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "times" INT NOT NULL
);
CREATE INDEX "idx_refused_att_person__247196" ON "refused_attempt" ("person_id");
CREATE INDEX "idx_refused_att_since_e27829" ON "refused_attempt" ("since");
COMMENT ON COLUMN "refused_attempt"."role" IS 'CANDIDATE: candidate\nEMPLOYER: employer\nDELEGATE: delegate\nCENTER: center\nISSUER: issuer\nADMIN: admin\nSYSTEM: system\nNOBODY: nobody';
COMMENT ON TABLE "refused_attempt" IS 'What one actor tried without being entitled to, while it is counted: its first time stands in the log.';
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
    'eJztXWtz2kiX/itd/jKTKiYV3xIP2doqbJOEd2zwAs5MdphSGqkxvRYSryTsMO/kv2+fbg'
    'l0BTUILJT+EMdu9WnB6ds5z7n952hiG8R0X1+NMbU+EWwc1dF/jiw8IeyX5MMaOsLT6fIR'
    'NHh4aPLeOnTTxkG/oes5WPfYkxE2XcKaDOLqDp161Lagf39MELEMZI+QB78+EctDfJA6si'
    '2CHPu5hkxbfyQGeh5TkyBs+b2oi7BhEOM9wkifecjD1ETu2H5m7Q9sAJd18V7DxzBsnX0O'
    'aj3s7Y0zi/57RjTPfiDsJQ57759/sWZqGeQbcYM/p4/aiBIzym/KOcfbNW8+5W0ty/vAO8'
    'KXGWq6bc4m1rLzdO6NbWvRm1oetD4QizjYI0aI+9bMNP2pCprER2UNnjMji89oLBsMMsIz'
    'E+YQqMUnWLYdaVq709d6zb6mHSXmN6AITYDfpNsWrA32WV3+9R/gI/xycnz27uzi9O3ZBe'
    'vCP+ai5d138eolZwQh50+7f/SdP8ceFj04k5dc5ROopfH2kj5ksjdMVQyTg4Yll5cbI2Dp'
    'm93y+NeTk9PTdydvTt9enJ+9e3d+8WbB7OSjVVy/bH0ExrMONtvkYv8HM7Hk/Bi74yTX2X'
    'HipPM86B/jN/siu+L3Lpf1BH/TTGI9eGP259uzFdz83OhefWp0f3579irK0rb/5IQ/ijJX'
    't2diHeZf0wsStaDzL2g4rUePoZMFGoZYf3zGjqElntgndlbf5KPJySTegi38wHkJ3xs+cH'
    'AJw9zx6yR5P/uPVt/OoU65rmYTszvNmk2GxEEPlJ2GyGb3Hrs64aZ0iUOJ+57deS7cmnA9'
    '+vcmewu7GeF6ZW9g/2P2w7Yf2bXpj8W6GmyI9Nt5Hy/d4oJ+JHOZ88zvXsxx9rJ3dPQwe5'
    'PnMHuTfZi9ebXmzn7CJvvSUofbgkQdbgd3uDVB2Eo72sSDlQcbWXRZe6x1LH5A1JDFiByQ'
    '/C32cRAesYMRvgQ7WwjWx/xw0bEDpw0/VEAuCZQGeDYkI9shqSrGbl6x/sj688idDf+P6J'
    'wT/q8gvf4lpWys2l95RWH/WCrvUbZHUTj7gMMpots146BHJySd/zhNcjN8ktfBLwcoKK/g'
    'bb912+z1G7d3MPzEdf9tcj41+k14csJb57HWn9/G7p3FIOj3Vv8Tgj/R/3baTc5O2/UeHP'
    '7GZb/+/x7BZ8Izz9Ys+1ljin+IJ0Fz0BQRyqfEcdn0SCnyEZqNLi9/+6yY0MPT55c8dWwz'
    'RRQAqavJpDvO0xb7ANjSSYK3AW2ZNcqjq0b7ugXLt86uBMugsJcHVvP27qbzpdmtIzKZmv'
    'acOAPrunnT/Mg7smuQPPB+V812H3rpBOT7gdXq9e7hb+q6M/i7cX3batcRNibUGli9L71+'
    '87aO3LnrkcnAancuO9df2Me2h7Yxj19neYTBkzzC4Em2MHjyJq7Z2s4DtqiLgT9yWymFUm'
    '2oxIZiYhgsMTnWRol2xNX9AjQFs5VtqKmMdhj0L/PZ9MIK4pK5HvWyboF07i4IFHtzsDek'
    'PORevkuSCrL4LA+Lz7JZfJbF4tRTdy2X049dxeg0Rjtkgp3HJJP75FvG3bak2B+Dj452xN'
    '5V6lTzj35EkwrY+PNt449XEW3qptP+GHQPsf3qpnMZt0NwiMNN8vtfvU47ww6xJInrs1T3'
    '0D/IpO7OQLuj/xrNLB24ioYzanrUcl/Da//7BSYEWLR6QuK8r0V1VhggPiECOtJkjW8xsg'
    'oeNcXb4JSBs2DmlgSPviWui7l6kECkg0e1VZj0JNRpLSrdYMq3R3WC2IkEpq1nPAer18Il'
    'BU2Jgxyi0ykFTxSmh3FY2SJsTp6pN+ZEI2phE7keWz5JUHonb0jBpP88Eu+Bx/4AAoDe1P'
    'lF4dH7wqOD6Uo9zNbjbCHyMp9tR73bXh25E3dg3TZaN3U0wdQsB+iFDYPd6SliVPZtEiIp'
    'M9M3vFBOzvPcKKxXNpPPExc2P742XeQL4j1qCc+YesAzyXX+e6PVb7U/1pFPP7B6zXafLX'
    '12vg+sD2ztN6/hfdQkRjnWvwemUAk8ctG/Mub+woBIiym6mufMNXkjY4y0AGtjuaD0Ktka'
    'PceeDSVB0SVJBZCO+JGU70xadSglb2Vlpq/i1gFfwA1OxxDZXk5GNb8bzq9QQ6V9/iNk+5'
    'MrKqFcJpCb+Gwkp+KD7RD6YP1G5gm5O8Z8H3tpLwY6sGn4Hqy0oHW5/R38vABDoguQfX/w'
    '8vA4B7psT3RbV4zTL4OI+axPAcSWk5KNhy1XwHo4rGdPiDdm3EQYCdcoiLOamQZ6tCA+C4'
    'KuLEQt7io5dewHB09eowXExfEqjB7JHJy+fR9ytqqSqNguX1RwEJjCwfaFg72MA1+O8+qQ'
    'HY6U80ZITznOpaccr9BTjpN6SuC8l9fiHfSvgBa4b3u3Sa0U54LstRz0rwCr96Bw7zHCKq'
    '5/lSjA6jgXvnq8AmA9TiKsB4d9zyzHTyYgA33ft7vNxnUdCeqBJf5ajPTiQLeClCoJOcAC'
    '2wBSCpEpSKls8yvhjRJSi4XvR4ot69Kn/PBbl5g8RiEb6gi5mRzmpk5gHd93CU90yWjmEq'
    'PheWQyTY0kjfWorYIrHNGX7ctl57W4xe8QdW6L8E/bQWCfNDhIABHsQwI4A7G4YmMgz675'
    'CWYoTy0jgvONuu9o47gegh0P3jaW4QYYhGk/JFGM/bx2YA2svh+a+mATl7/Bf87e5Lznv/'
    'lYCI+/t0fiE9V4SD64FHGspYZcW0TATjF10LNDPTZaEbiJis0v1MmxbBBJuezIKsZRUipX'
    'MY6HF+N40NF4WC6aCVc2kmknWAIeMvFCir8BQQU5vINYMWqlGUxXq5ILov0gBcpta0O3LT'
    'YDUo6OQX/l6FiijEXdmUncO8dmqwObR2n6ZqRDbaW6CV21abhvjqAREUS3yBkEY/iaF1MG'
    'fXu2GBPyD1nwzwadClINMU0Qsc/j2E+p0SJFDQ1a41f72frKdETGVEZuzvmQuomZgu2CGs'
    'p2jltDX3XMjlMDO1+XneYEO7yLQ6Ym1onLuAxt7D82HJMg54zw2XYe/d9YI/n+vZQ5WA/E'
    '9r6zFKxsDSS5mh0f6ndXsaGrjZcbxIYG20xmNsI0akoKnxKHYNdO2R7ZsvSSooLC9E6syg'
    'dn+rSnxJI1fHbumu06AsqB1bi763Y+Q4yPfxcbAKxc3bTa0GYQ3aRWWSJ/AklCG84lQcUE'
    'YZV8dgtDQhZskrdOxkiVCbrUmiXb1tTYYB8l6BSemNxFAZM2iBqJUCorf5m30BNTbqUR+S'
    'iR2jzlA2o+ixk6ysJpgue19TDNU6hrrjz69mhEdfKTiyCaQGApI8eecCxlYk8g4YZtCRM8'
    'T2HOOkLmaI68kAc2EDYBbBlRk70AwBboCZAHjJyeRX+3rwRUp4F07ILBn0xF/mqfLQDXDM'
    'kDttCMrVznNRLwD3XRfwTmA7AAf2cNcbyaje94VIcXufbMgQa2FkfUmRDj+1/f3w+sEDQE'
    'wwTQD5tK9h+bbjad35c4UND8PJ6zVg4hsVfC/38paKiM0JC/zjRJ940YWSUV4cJtzgqFKw'
    'fko1C40k2J8squjDxfEsGzRzxPsDkhcwaPVoqbbqiTvKDJZSyw4LmLKFduwQMLHUb+mskh'
    'PeYfR7luliWts3RZpexbJ6uo0h6unJc54dTloi6XQ7hcPNshxgfKv3Tyflk+XX3F8H7aKO'
    'iYw+sE+jK1f+oJBZ8jA71PjV9Ozt+KGAD4KLwVMiI4COIogniCZ3YtBKEH0J7melL4+Ftc'
    'S+4Ys9fK3ExLiupdTjuPK3Dp3yl3UybAEnRXNr8Ua8Uj+x5SIpXfv4I4ynG+dAsrsi2oCF'
    '51ne/2Ou9wlSvtKvefrLzG7WWf9Te4xYNmQI8TZOjnwez81DgezC6GOvv59t0pZi3H705f'
    '1RG2UDjcRKh+wp7pCsvAGOrw8hvXgai+1Et9L69UuH65cH2TPG2eTnxBXOb76Oiqc9/uf6'
    'mLMNr5wLpq8b8o/A7uV632VbMOhrSnIDLj5W0AU8ZOqVRMC4IK5q+pXlBf9c6YjXIwGPSJ'
    'gjl6yyQM4vK99gcrz8kjK57lycWQvoqT/OtYpG+zH4kDPIOFscEOav1msa8WS9uZsnvzJO'
    '8sQGRcrM1M0TG8eteJkJoR7pwDDQr6g0R3cXGmM1nu/HQE0h2X6E6OT14JAQ6kOiH7ucR5'
    'Im4a9LPdYKnlaJaSsc6+83a1aJREuKVEyKdAQvII+pdZBtwUTMuDpWVDaXG5g/8vwdmgf+'
    'VEuuILo/oHo5wwF6ZR8OT6BOHLYzrKYekE4Uu05MAYnFvSCC+tUiUIjwh6adJITBBcIYvE'
    'e+YBtSKY0XDOLURsckeQDcu1dYpNpDvEoB6CawVEjHfEYMLFGXnzhv3+6ylhv4+OMfwkx6'
    'zl/OQCnpJT9vvFm+NXqbjWft6qoC0lyJSFtVHTykUe08pFtmnl4vAkmf0xdyc5gAl29LEm'
    'y+YY2a64XbGEy4dS0vGQ84WHEYu8TA7TVI7LBauWTHwBPmwQ9hilVLbv0tm+o0kopmw0Yn'
    'lMlH2SVHdTaVUU5FqtN8q3ArTfO56Z6fD4nFf5TV1o0kpwJCvIaLSdhagXDHGYZ9eWSbrX'
    'IzgBLwOrUV6bW3UWcfQ25flri2DT1WKkirBJEm7yz7oUoGl5CmZDTNNlnxxWLgt7MwdCoj'
    'nVTy7COnf5eI165InAk5m1CFoOHrpogueQ6I6KuGtrNhkS571IbwcNOrbQkCyjndNMYnt8'
    'swKZygUyKSRkh1YdBYPsi9PU0MT5I8PnCFH1uFw8bLo4yjdgdhpt5eqp7ZDjGyAjMVqVEq'
    'rM0MhytmTzqqVQKlgkpfbJotqS7EaKUqptVOZtVD7H85e7jor3PJ9gmhFskc7coH/lzB8n'
    '53niVFmvbOaenyWCJrDrPtuOoY2xO5Zaw3HCCmpnOzHrTWaup4kyBFrAxBTYzLZNgq2MJZ'
    '4xRGwKhmyMXc3BomW/d8Nlp3MTuRYuW/G61ve3l00m8fIpYZ2ogM9Tsp5SFxiwUdrTKKm6'
    'nct8Oyszb2WneaMAqoWpjaQduzIhVHLxP+Xc4quNOkO8bZyZMFlc4kqFmEWukZlHt62IXD'
    'lTaxSQdguIV7x3idMTI1WVURNswV3iapD+J8XrS37bYfNWjFl5lnn4cf8sO8QTXSeOR0dU'
    'B65tx6+r5UhVXV54OjXhC25/fDWWI1WJWbuMullKDpmeEL5Ysc4ZQhvi3A4RfglAcDOwbA'
    '9KDJlzNLIdhEX9+J95hIsxmJ2Pfn0HmV0u2O9vhyc8wuX0FPK+jN69eg9ZXERhQEjsJgaF'
    'On5sziG1mzBHIagwj1MDhl/qYyhXiXK5SmQnO1ufaeYQEp8dfWjc9JraLdMguy32qz+qNm'
    'GfzKHsV17bq3nXb3XavLgX4ZQD6+pTs9FvtT/WkT5mWrqfTVgW4DvNg++dZsN7p2nl2JwM'
    'oCHD8SIgWIUvlGfCisAWAC+IsW1meWkofzbbFgQ/NNtE4REZ2H5JUeZjoUx4vSpiuXsehw'
    'TtVD+E+/vWdUZUWYIyxvPZjBqvgf5gFbo0PouLSeCtYSSVf9Eob0062gz+jhAqG0fZwG+V'
    'trXy0+qrr3KVY8M0KkPL+li1ZcDEvmLUysbgvEFqkaVVqgwtPTZRLesDpubMIUdpZQMiHW'
    'orKwewrhq1tFGoc57qAaw7MRjf5jWR5B/QGkBdTFt//MWeeaEc/2w6WFfqio683MwjmbMm'
    '8KVJLR1Q6OAK5CkXyGPaD2y9SVYKihBVz4+wqJoMZU9Z8XIcPjvPweGz80wOw6NDKh7wAt'
    'lVD1YIlXCs2em1zv0iUqsA+Q4TqwoABV1yW31+cpEx8+aIWvFU/TVRZBhyoI2o43rIs/kf'
    'Jma/i7LD2Vac7YdVF3a5LmyYzk2tMgFtmaHBo8b1batdR9iYULC13DS7v9URO3ucx4HVbX'
    '5uNX9vduvIIU+UPBNnYDXuoCgAtLEN6UDFbUbVbPebXe220W58hCciQYAmNjt73mp/bn1s'
    '3TT6HfaQWk/0gZrYs2G0Xq/Z60EzdsF7CNpumo1rbfnAJNjQgqebWH6Kj1Nwg0oIMhfggk'
    'ghMaW7BMOTSxgLN8FQw3QKQi3zDJewwEUFcDeFZio084DRzKwDogD+bls95EC4vGH9kL2p'
    'mGG/8hRFM+Z2nq1uzlhHzQ31XKt1diyCAGsmxi9MMxw69jMb4jXqQCojT7jkjaE6OSiEnv'
    '1IrADTTWqa2w2ltMtyaZd8hqTjcaNUlcvHXTwebDDtNU1hW5Fcd0FRudjyizzq8EW2OnyR'
    'dOnRwSlTc2wzg8froZLYEHtkuo4tgwYehDLAyVWjfd0CfaaOFmMMrObt3U3nC4AgZDI17T'
    'nAH9fNm+ZH3hEuwwfeT0AmAVQysFq93j38DTVGOcwSgWV6X3r95m0duXPXI5OB1e5cdq6/'
    'sPm2h7YxLwco4k/h5spV9gAq30xSxVKxzusE1kpgFS5hV738HIfI1ASXeoLJtyllw20COE'
    'Yo1TSXe5oVqlzxGVaYZ1FijsI8K+3B+YGaJjHYjE2OUmC40NPaKhRuxPtpo6BjLhAOegM6'
    'BvnDgxBZ9v8YT10Rcht12ngPTht/Ews9U2/MITUBr7GVhUaU9RqnJTzf1YsGTBFsiJF5Ae'
    'EhMW3rAWA+hJkK6hKA+uwpW84GVPEDNBBaf3KRMzOJ+x59hYfaFHtj9yvCDuFdxKTBIEOC'
    'Jvy6qaE2+9xM+TTNXaCG2RE+W0f1bABrHf3XaGbpvPQhfxP8OPvvXUEx28T5ZMOIsCZknU'
    'rDNGV2UNkURCw8BzgUwJQs0RUiqSCLz/Kw+CybxWcJFpdWhDo8m0OZvB3WKx2HzF+4YyUj'
    'WUMkOw1hLYkftEQE61JCSfLzX71OO2OhRqjiajLVPfQPMql7gKjxCq4COyK6cXCy/nzb+C'
    'N+6F7ddC7j7IcBLpM5LbyNjTgL4j2abwwHjzxZ0811t/GhX0ecdmB9aLVbvU/N6/pC1B5Y'
    '163eVaN7DY0GdXWm84gUki9vZgEhUGZvBP232hWbzc1Ssh7OqOlRy30Nr30J4Xonm+XZoR'
    '6TPmRmI0SiJqTwCRmSh5mlDaX0oDBN5VwpihfRBU6huWN8cv5WSt+ME1bOsaJ4vxVl493k'
    'aDk4y4GLnzaa5DCdmuJST3EgWW4wyzFSZQQs2zxLRNCGF4S5bVZesJF8oOYBb+39Zpld8C'
    'vN6hTi5QqbE2Dmo6BbnkwhrC+azsBW41KDIIyE2Ypbcerc/iKcuRHTMa0a4llfp2Pbs4Vd'
    '5icXTZmAPnNIaqqQYkdXZp5SgGHZZh7XtFNujxWFXv3+FbQ97KCYrrRG8xKqzAE74WfnN0'
    '5n7yHkNN6Qucd5Vu9x9uo9TqxeVWd7ydxcmOvxCtD1OC3i/+8U/mZazoLuyqUrxWBW7txB'
    'SvWpbabiOmRib4ZjRCmVglvmWQ653UkavZOURWoA5Z3iNQL/CmfXmIvjlh6vUcfKw+TvWq'
    '/X5CIrletrvPBUZrmbSG2qdUVvsKlNQr3X4hKfiDkVnqbgnhpKq15HvB4ZeI/q7GU1xGtt'
    'wZ9hP1ZiGWyqoJV6LjFHoehzoPrJd17NDGHf/+tV2Hu5wt5LUgOgZI5/xXhQwR6QzigQIa'
    'qcFbx4LOPBwdZmhtkopVJpSi3sqtjMH2KauZixwSSH6ZTWWuYZVtG3VZ9hfq/ajlyAQ5RI'
    'gbUpYO2YKWtEkq0RGpW7ZW1Qs78MC8B4Kh/VHN2xOVI5irW4T9aWbO3m5Wxk05YKNAtXH0'
    '8BzGLFybPBMj3WUaZYQIgWCjK/O3n3K/v5q25A+eUhGczOf30DxZmHF79Ciea3F+zpEEOJ'
    '5rM3b1nL2YU+mJ2NzuEnOcbwc4ih/fwCRtCPeQFnF/llmqmo4gz1nInDXk8NYnnUm/vPVx'
    'YgKOFHXY+//RmK4/xLgXH7BOPEPEk5Dywoqlcqp/gy0djRx/SJaPJ8TlJWLmai+AAVkUBR'
    'hs1LCuUNk88bxh6x+yU96Dk7mDxMo8LIU8L06QPNyC6xPvR2SV3mNXzEs5xe+1lOjYHVur'
    '3rdPu8ZTK1HQ/a+l/uoAG+QElCbiGueZZRTS5fVPRsp4XlUk7vJ2xSQ/IIZ8y5aTHOc1oo'
    '/nN307iCqXDI1MQ64W2fO7+Jpif7EVquGu2r5s0NtOnw9cH8Xo5Z42W2NLHStLS8LQD9Zb'
    'mqJEhXoX8HqxSm8RrQvHhaFofT5T/rlwT7w9TeHMg575CNlmSM7EdejioqdhNGHhyiX9pk'
    'UFWCnlU+zbz46Hb5NEP6qUcmWwZ+hhDPFhutQkzfafxnnG2rseSAs7nwZI0GvXOlIYXekB'
    '0Uh8FaEbDppwwMJ/cMPBtrPHMo/OaiZ+IQNHOJgfAD45/vTgngKpoQbDHeu+mJSff36jyg'
    'byhBIgwO/3PtQ5tZHjWPWP8/o2w2RFvMDVAhxntFjFUmzJ3H8wW7QcaBs6LMLT7Ulwmp7A'
    'Posms4RlY5LL54RouzHAqfy6i6UaotNd2yrW05VTd8GUpzcEG2exaWxE0+hYPDuTaxLS/F'
    'G/7Stk0mr6RzMEwWY9+Q0e1q4S1a9su3y07nJgILXLb6sV1+f3vZZHcY3/ysExWqTxLeKj'
    'tWnkwMUgBU3vzjrtUFCFy4fbOW3n3vrtnm+UPdmTvlfqRp8Hnv/q7Z7TX9jqBjEqPcsLqY'
    'Im1RzT7vmRSn+5ERTId9t2dsykDqYRIFqidSCpQjoOxwFqVMQFlU/86/ZJOECpFdj8jGvB'
    'S3hGVjzpEHxuq82GxypZXMgRVqvB6l4o38SW01zLjos95jNVpWSNQJIt/whFrEBW/Qizdv'
    'TsGL0zgfzN6+O8Xw8+LsVYpD6TYjqXjrcgF2Bn2iriTaEaapHtSRB+nIBjoSdWsYd6Tgug'
    'VB5Ti7A4VDWtMoSMUo6W2YU8eQBo2KgosORwhO4drLF0uq3s2UEHb3ZiYHwan6FvL01Zvk'
    'XccifZv9yKk6dGKDHdS6zas5pOzaPKpDAepAtgtCeNWuUwskHA+YRM+N/2D5B1I0wfNAok'
    '+V/1f3TpHx/wzpKnHL/l9KAVAW+/IYlZXF/qAMyQsbiqTXdJzuRxZtgwtDDsIN0Sj0Ng96'
    'G1yAWwO3wUAHxuD8mG1oaZUKrm0sTUJpAlr48UoJDcc65nINhdKwNagGPxHlKcELc4wt4x'
    'f7iTivUctDj4RMRcw9L+uOfp46Nq8Ewnoh1glAu1dMeENDwmRbNGPLICVhwA7fBXXqvz5j'
    '6rlf68i1J2RoG3PketQ0ITUnvMWw+QNvzD7Ne8EOUeyeDQVd+JnNX2LZvBOkGTBm8N45mr'
    'C99Bp95d6o7A2Qi4BriwOLUf7TPv7nf47/qbHxBWbNPha1hvY3sKNDiXsLO479zEYHv1V7'
    '5iGHYJ5QlH3LSW7H1Ug0K/+u3DFi4b7APqt/5SyDt/kHFv6rEXJ3NpxQbxmXshyFnwlZY0'
    'Qc0n0aOUdYVaGl6Aote8+lEJdISpR18yRP1s2T7KybJ4msm3B8PrIPoMnK2gnCyqU43QGz'
    '/bNnEzeugLbMus1Ru/k7oyPPA6txfd3qtzrtOsKG0HrBVYs9b9yAqxZ3vIEWHr0OLTwUc2'
    'A1b+9uOl+aXY3xsP2RPSGTqWnPmVSjs2v0gcQv3Zexn0Bd9E0nMqDdo5nKsjWAmSTP/aN2'
    'R2v+0bhlTBb0bFbv7m5aVw2YWO1Dq9vr18O5xjUe4w2ue43b4DHQifZyzNzB+VJusAujpd'
    'h795e3rX5feEP6UhHsvA/3vcaNdtft3HV6wn9yNHOxqTFxlN3Qok//vtsWz7yZY0Fb4/cG'
    '29ftj/7KwCCnwS0g1sfnZrf14Qt7XAdJlo7m7NHAum9fsw3dbX5uwfHABVrNIU+UnxPBeG'
    'xpdTuf4XRYjMmWlmM/wTkhHsInEW08z0Us78Vdl2mS0MAj5aGFnSDXzWuNEXbrXAgHzIJ9'
    'Lv/bL7409P3QaHHP0BFmojgUq29e3bT4dzeIblL+3SE+l/H2d3aogaDL+PvMTrXGJXtNh3'
    'fFQ/YSm/e9adzxF5h4yse/bvWuGl3uk2pQV2cKVZrz6iZ7pPjsSr4SIoFphCiUI2XckTKo'
    'hi4HE8WoFFCUyVnYizKSa5SqcmJr8em/fIBCeyRzGT7HyMosuJbGMYdDQpp/nModGGmkKl'
    'Fw6qGBLUmbR5jmh/aA2qRGWSHFyUq2KIsJA1A5/3aQ80/w53ksdVdFqSroQZrvplp1VaWE'
    'fD9k+j+sV6WX1Hvktmnr2JSFQW46V6CWctpA7dQ+NbvNQPfUxsQhiyfNm17z98hjwj7HM/'
    'Qph3on8loyTV8seqltkiSt3F7ZSXbXBYopddbHqJQ0lzzuFyySrdadIFQLWWohy9qLEoTV'
    '4/dFHnZfZHP7IpPZmwQbpRJXjukFRx2N7QnZiNsJQsXp1ZwGWB07TDp6oraZ4V2/Mp1I+g'
    'CbJRYp2SW5n7QiCwbKJ32NkaoybmVO+voyTqrVRhl8/gC+nRZRtercipOqVEhSZ5ZJn4iT'
    'ge2sRx3C9Hu8oadUf5xNZYGHq859twW2a92eORTs1netq9/u7+ooNN6LmywClmqenZyVf/'
    'U67awrJEIWv0Ko7qF/kEndndk5Q76Rwxk1PWq5r+G1L+EeCWyK7JCA4T/fNv6Iz8XVTecy'
    'fk/AAJeJAI+oD6zMBR+nVTd8mW94h+iEcUBzx/jk/K2M2pKkrJ7eUnilep9pMqddiESddI'
    'WfdEwZYWeQIe1jk6BTkm5S4lpEXeQ1li8pdh4aWN4cqYv4FQnNYEGzR5Ug4ODBagQiekfi'
    'ylsQVO6m25GVFxx1ZfGDGJWyXKXm1wRPZknGxqgUY9OqgQEc/JR2KqwS0EJE5RDR4H2VEd'
    'HgOWiTUkd1hKhyx3XxKR2mbA1zdzs5gS1G9kMndFB18H4EwMTFT5vBYiE6NcWlnuLpzHmQ'
    '1VzDND+w7qqbEP+3yRkYJlSQcam3h6oEuvvMRaoSaN7MRSWqBBrKRVS1PKexQ15/3I5TVz'
    'BE84kc5NbPxyTbcQhXy7fNm7sYqLqsskbUmeACmNX0PVevQkNWlW3s2xGH4rS6RTIsu/WH'
    'qSqbphhuiO14dAdjVIlBe0rYl5VVOeWizJW4b5P8ykBNDKiY/Bp9tafEgqjyr5DBbkShjh'
    't6HkMKPV5bGbsEHkCvOrItwn8TzWwBICFq8ER4MPaKNM07fmmenHiqKLNK8fyyGpJK8bwv'
    '5qqizAdreLHZMBscFjGyyjG6+OMCOCZ7ZIRpKsfi4tdypPAfk1W2KFC5pFZ+CimZKnyJUm'
    'oth2iqltz2ONdaPl6xmI+Tq7kkVWzLJnlsnr9mBdwdS86+JeYdywl/mAxeC3wnV9kW6Deb'
    'KfYltkXfvuFJlw9UIbbvFCsJ4eApMEkUJV9RfAr6aWTRcS040guy/Yuk/Gw/OZ5bY//bU/'
    'hPlGlxke0g8s3jv2LEE9h6tjNH/HVJ8KOoQRW4UQ5xIxvccD0yTRc98uRBFrRl1sKPshIf'
    'J5Ma33a6TQ2s6nVeCEMD9wToGRoBjtbFGI2rq+Ydb8a6TqbLhMqRlMKQIbnV5smQRZE3ng'
    'xZtEJHv/Ib79lvtq9Fm8frdKSnPE5LShxPg5yd9Pj+7qbT4G+ZTU0bG3IpjeMnRR6Jrvjc'
    'VQZOEZdXhKLgNEn5x0rZqIrWbsI1eecn5RV4AG5PDsGpHjmrwNCAonLY0U7ihYLbSjoYM0'
    'moQKPUqCGFZ0idUQrPODA8Y6eq+tIPK01Vj3hprVDVo/1yFSF07JllIHuEBrOLi7fng9nb'
    '4dtTJnWDlv0sKvgNCZpw6b+GuAzGHhKrxp0GnoUybtsGuBs4hPUdQcm+hP6+21elFqiObR'
    'P+dlWb+kV1ezEH+fm66K+8ulPu3Ayn4uxg0gXB/gNJX+aO3UnIqDh3ZPi+pChHBG+lkqxw'
    'F0xJmTNMo4o/xJ1zBPy4QZxVjFRhDqXGHF4wg84BTWsKBhfC3DfaJCqJ3SFtE4VsKGRDIR'
    'sbIxupQVMpGEdWcFU22hGq3BAjyRO/EVAj7D4SA7AHfxgBNGArqCBseShIK46Y8OwRzDGM'
    'ETXBG8GgbJgJBseDCWFyNTaRQ6a246XGb+z8pQNrYH0VSTO/Ipewb8/DQMATgkyI5dURRq'
    'JgNQzH9cEacvWxbfOBwX1i8RFHHnFg/l30ZFNDDIQt95k4OT0pFLayT2zFdh6wRd3siyq7'
    'dFuScld4y+ExPFqim28iGdU/QqRgl23SRksnEX6J5MH7i8opPH0wv5M2UGjCdErlL7cuw6'
    '/vzWY5Sqp01oOYZ2lnhwShcnZIcXZgc0VS2Loyi/KSSNWCyp1F2SET7KSkg1nlFxVQKL+o'
    'nH5RCt6SWt4K3lLwVlpUUhqoFYlZWgFlsX6as+y4FsDqjwkS/QHHgbweU+zw3wGlER78nG'
    'fBY4B6atyXnvfgBlDWKPxu8COx0MixJ69RmzyxBwIiMpIY1h7fm+rTE6RogbfC/+yzUE85'
    '9bwo8BTMxSYBOwFtmRX0o/6nZqf7pQ4L2HbmA+uu27jqt3jx9SlsUxoUb3/xmmdT7LrSgu'
    'mSaI/1PQ5eMnX1VCegzNNk0V8pVCnFfFT41AZOCDTl2F250xc0qranzE63Z45ONihilyAs'
    '8y1XGhja5xr/U57ZAVkFWX2cS144XiEwHCclBl70dwOgMEGnPLTTgEIVrVlFeF0+/dS2Ka'
    'fKNps7TlAfqPnFIWQVS5lei6FkofVVKnhskf85BRwL54bOhsYm4V7rHbt8hAmq2BsCdlo6'
    'VUGn98twM4dMTayzbmwZzcENykYAQs39ODWdEQ4B7cIGwg+M9ykeXbt+286z1WSj+8Uj+u'
    'tBsFCsCn8T/Dh7iUCVteES2WiYZOK8bXLmle2w2nUGSI96ppROsCConClwJ7qA8rDasWr7'
    'SNOiX1ccDjQ1+rUKzC0+Ba8sYKCQAsnTgf4thXf73ZW6k+bWUv44+DcHwkruYL2p+XFBvE'
    'cB4YE+EUtSSjj62PrcbNcRpx1Yt43ub5AEDzydRI6/u5vGlUjyJ7QMaLsVafocMoH0ReUw'
    'ULJXWa7JWOpKOhslCFXYdpSzTFeHRI5S+SDCNOXITFCp2uIK/a0k+qs8JpXHZJmx4JJ7TI'
    'pydyl48KIOXjYYPF10yRPia49GVKfYRIy3M4jBA6dEzIuf1cDt8G+oicYBWupBkTSeZZj7'
    'I4qMY+CwOMbuWLg34vSQ3p28ROG+B4f7jmxnIls1JUxTQRiieARYFb6LsfgsD4vPsll8lo'
    'TRZpOhOGNzA2kLimIYXKLSP8WzF84PGRUt6K9Cx1XoeGHncvGh40rTVZqu0nSVpqs03ZCm'
    '28NPxPhATS9d3w0/rq3Sel3oyF666JnDDUr0DgLzqDW0v/mVs+wJGdrGHD2SqYdmbIIdpq'
    '7CR0vzb9p0mNTgPVFs3J8pzgwVuPeigXvh+cjJ2wiNyhKVtEcqN4Qdak/iOJKycYVIlA6l'
    'jFlKxCdJKfRlxKMGcag+TpOM/CcrhSK87LNOHMqeWJXDslwSyRM7qSXx3RBJBa/Qk/PzPC'
    '445+fZPjjwLJHyR4bDfvcKcvc4V0Kl4xUJlY6TCZXYGz3JJKEhEiWjSMooL3qZff9/PMBG'
    '9g=='
)

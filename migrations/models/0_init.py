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
CREATE INDEX "idx_application_center__bbe0df" ON "application" ("center_id");
CREATE INDEX "idx_application_claimed_2106d3" ON "application" ("claimed_by_id");
CREATE INDEX "idx_application_due_on_0764da" ON "application" ("due_on");
CREATE INDEX "idx_application_purge_o_7f1210" ON "application" ("purge_on");
CREATE INDEX "idx_application_office__8bc5b0" ON "application" ("office_id", "waits", "status", "type", "due_on", "claimed_by_id", "codes");
CREATE INDEX "idx_application_office__c213dc" ON "application" ("office_id", "waits", "due_on", "number", "status", "type", "claimed_by_id", "codes", "submitted_at");
CREATE INDEX "idx_application_office__f6d12d" ON "application" ("office_id", "submitted_at", "number", "status", "type", "claimed_by_id", "due_on", "codes");
CREATE INDEX "idx_application_office__c09c50" ON "application" ("office_id", "closed_at", "status", "type", "claimed_by_id", "due_on", "codes");
CREATE INDEX "idx_application_person__62244d" ON "application" ("person_id", "office_id", "waits", "status");
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
CREATE INDEX "idx_application_center__bbe0df" ON "application" ("center_id");
CREATE INDEX "idx_application_claimed_2106d3" ON "application" ("claimed_by_id");
CREATE INDEX "idx_application_due_on_0764da" ON "application" ("due_on");
CREATE INDEX "idx_application_purge_o_7f1210" ON "application" ("purge_on");
CREATE INDEX "idx_application_office__8bc5b0" ON "application" ("office_id", "waits", "status", "type", "due_on", "claimed_by_id", "codes");
CREATE INDEX "idx_application_office__c213dc" ON "application" ("office_id", "waits", "due_on", "number", "status", "type", "claimed_by_id", "codes", "submitted_at");
CREATE INDEX "idx_application_office__f6d12d" ON "application" ("office_id", "submitted_at", "number", "status", "type", "claimed_by_id", "due_on", "codes");
CREATE INDEX "idx_application_office__c09c50" ON "application" ("office_id", "closed_at", "status", "type", "claimed_by_id", "due_on", "codes");
CREATE INDEX "idx_application_person__62244d" ON "application" ("person_id", "office_id", "waits", "status");
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
    'eJztXWlz2ziT/isof5mkypOKz3iUra2SbSXRO7bkleRksqMpBiIhC2uK1EtSdjTv5L8vGj'
    'zEA5QIXaYYfIhjg92g1Li6H/Txn4OxbRDTfXM1wtT6RLBxUEP/ObDwmLBfsg8P0QGeTOaP'
    'oMHDA5NT60CmjUK6ges5WPfYkyE2XcKaDOLqDp141LaAvjciiFgGsofIg1+fiOUh3kkN2R'
    'ZBjv18iExbfyQGeh5RkyBsBVTURdgwiPEeYaRPPeRhaiJ3ZD+z9gfWgctIvDfwMQxbZ5+D'
    'Wg87e+PUov+eEs2zHwh7icPe++dfrJlaBvlO3PDPyaM2pMRMyptyyfF2zZtNeFvT8j5wQv'
    'gyA023zenYmhNPZt7ItiJqannQ+kAs4mCPGDHpW1PTDIYqbPI/KmvwnCmJPqMxbzDIEE9N'
    'GEPg9j/BvO1A01rtntZt9DTtIDO+IUdsAIIm3bZgbrDP6vKv/wAf4dfjo9N3pxcn56cXjI'
    'R/zKjl3Q//1XPJ+IxcPq3ewQ/+HHvYp+BCnkuVD6Amku0lfcgVb5xrM0IOG+ZSni+MUKRv'
    'tyvj346PT07eHb89Ob84O3337uzibSTs7KNFUr9sfgTBMwKbLXJ//YcjMZf8CLujrNTZdu'
    'KIZR7Sp+TNvsi25L3NaT3G3zWTWA/eiP15frpAmp/rnatP9c6r89PXSZG2gifH/FFSuLo9'
    '9edh8TkdsagJXXxCw249fIztLNAwwPrjM3YMLfPEPrbzaLOPxsfjdAu28AOXJXxv+MDhIQ'
    'xjx4+T7PkcPFp8OseICh3NJmZnmjUdD4iDHijbDZHNzj12dMJJ6RKHEvc9O/NcODXheAzO'
    'TfYWdjLC8crewP7H7IdtP7JjM+iLkRqsC/HpvIuXrnFAP5KZzH4WkG9mO3vZMzq5mb0tsp'
    'm9zd/M3r5ecmY/YZN9aanNLWJRm9vebW4NULZEW5v/YOHGRiKSpdta2+IbxCGyGJMDmr/F'
    'Pg7CQ7YxwpdgewvB+ohvLjp2YLfhmwroJaHRAM8GZGg7RGhibOcVy7esPw/c6eD/iM4lEf'
    'wK2utfUsbGovVVVBUOtqXybmU7VIXzNzgsUN2umQQ9OiZi+WOR5mYELG/CX/ZQUV4g217z'
    'ttHt1W/voPux6/7b5HKq9xrw5Ji3zlKtr85T507UCfrS7H1C8Cf633arwcVpu96Dw984p+'
    'v97wF8Jjz1bM2ynzVm+MdkEjaHTQmlfEIclw2PlCGf4Fnp8AqWz4IB3T97fi5TxzYFqgBo'
    'XQ2m3XGZNtkHwJZOMrINectsUR5c1VvXTZi+NXYkWAaFtdy3Grd3N+2vjU4NkfHEtGfE6V'
    'vXjZvGR07IjkHywOmuGq0eUOkE9Pu+1ex27+Fv6rpT+Lt+fdts1RA2xtTqW92v3V7jtobc'
    'meuRcd9qtS/b11/Zx7YHtjFLH2dFlMHjIsrgcb4yePw2bdnazgO2qItBPnJLScCpFlRmQT'
    'E1DKaYnGiTTFuS6m4Bmg2LlS2oiYx1GNKXeW96YQNxLlyPenmngFi6EYMSbwHxxoyHwtN3'
    'zlJBEZ8WEfFpvohP80Qs3HWXSlm87SpBiwTtkDF2HrNC7pHvOWfbnGN3Aj442JJ4F5lTjT'
    '96CUsqFOOr2/ofrxPW1E279TEkj4n96qZ9mb6H4BCHm5X3v7rtVs49xJwlbc9S3UP/IJO6'
    'WwPtDv5rOLV0kCoaTKnpUct9A6/97xcYEBDR4gFJy/4wabNCB+kB8aEjTfbyLcVWwa1m83'
    'dw6oJzw8ItCR59S1wXc/Mgg0iHjw4XYdLjGNFSVLrOjG+P6gSxHQmutp7xDG69IpcUNCEO'
    'cohOJxQ8UZgdxmFli7AxeabeiDMNqYVN5Hps+mRB6a28QYBJ/3ngvwceBx34APSqzi8Kj9'
    '4VHh0Ol3AzW46zxdjLvLcddG+7NeSO3b51W2/e1NAYU7McoBc2DHamC9So/NMkxlJmoa94'
    'oByfFTlRGFW+kM8yBzbfvlad5BHzDq2EZ0w9kJnkPP9Sb/aarY81FPD3rW6j1WNTn+3vfe'
    'sDm/uNa3gfNYlRjvnvwVWoBB4Z0Vfmun9jQKTFDF3Nc2aa/CVjinUDt43lgtKrdNfoOfZ0'
    'IAmKzlkqgHSkt6Rie9KiTSl7Kqtr+iouHfAFXGF3jLHtZGdU47vi+PpmqLTPf4Jtd3pFJY'
    'zLDHKTHo3sUHywHUIfrN/JLKN3p4QfYC+tqKM9G4Yf4UwLW+fL38HPERiSnIDs+4OXh8cl'
    '0GFrotO8YpJ+GUQsEL0AEJsPSj4eNp8By+Gwrj0m3ohJE2Hku0ZBnNXUNNCjBfFZEHRlIW'
    'pxV8mJYz84ePwGRRAXx6sweiQzcPoOfMjZrMqiYtt80YaDwBQOtisc7GUc+ArsV/vscKSc'
    'N2J2ylEhO+VogZ1ylLVTQue9ojfeIX0FrMBd33eb1BI4F+TP5ZC+AqLegcG9wwirtP1Vog'
    'Cro0L46tECgPUoi7DuHfY9tZwgmYAM9H3f6jTq1zXkc/ct/6+opxcHuhWkVEnIASbYCpBS'
    'jE1BSmUbXwlvlJhZ7Pt+CO6yLgPOD793iMljFPKhjpibyX4u6gzW8WOb8ESHDKcuMeqeR8'
    'YTYSRpiuJwEVzh+LRsXc6Jl+IWXyDq3PbDP20Hwf2kwUECiGAfEMAZiMUNGwN59mGQYIby'
    '1DJ+cL5RCxxtHNdDsOLB28Yy3BCDMO2HLIqxm9f2rb7VC0JTH2zi8jcEz9mbnPf8twAL4f'
    'H39tD/RIc8JB9cijjWcohc24+AnWDqoGeHeqy3TeAmKjZ/o06OZYNIynWPrGIcJbVyFeO4'
    'fzGOex2Nh+WimXBlI5m2giXgAVMvpOQbMlRQwluIFaOW6MJ0sSkZMe0GKVBuWyu6bbERkH'
    'J0DOmVo2OJMhZ1piZx7xybzQ5sHojszQTB4UJzE0i1SZy2QNCIH0QX5QyCPgLLixmDwX22'
    '3yfkH7Lgnw02FaQaYpYgYp/HsZ+E0SKb6hqsxm/2s/WN2YhMqIzdnPEudRMzA9sFM5StHP'
    'cQfdMx204N7HybE80IdjiJQyYm1onLpAxt7D/WHdMgZ4zx2XYeg99YI/nxo5Q5WPfk7n1r'
    'KVjZHMhKNT8+NCBXsaGLLy9XiA0Nl5nMaMR51JBsfEgcgl1bsDzydek5RwWV6a3cKu/d1a'
    'c9IZbsxWf7rtGqIeDsW/W7u077M8T4BGexAcDK1U2zBW0G0U1qlSXyJ9QktMFMElTMMFbJ'
    'Z3djSEgkJvnbyRSruoIutWXJljU1VlhHGT6FJ2ZXUSikFaJGEpzqlr/MS+iJGbfSiHySSS'
    '2e8gE1n/0ROsjDacLnh8thmqcYaaE8+vZwSHXyi4sgmsDHUoaOPeZYytgeQ8IN2/Kv4HkK'
    'c0YImaM58kIeWEfYBLBlSE32AgBbgBIgD+hZnEV/u68EVKeOdOzChT+Z+PmrA7EAXDMgD9'
    'hCUzZznTfIh3+oi/7jYz4AC/B3HiKOV7P+HY/q8CLXnjrQwObikDpjYvz468f7vhWDhqCb'
    'EPphQ8n+Y8PNhvPHHAcKm59HM9bKIST2Svj/LwUNlREaCuaZJum+kWKrpCG88TtnhcKVA/'
    'JRKFzphkR5ZVdGny+J4tklnueLOaNzho8WqptujEhe0eQ6FtzguVGUK7/Bgxs6jII5U0B7'
    'LN6Pct0sS1pn6bJK+adOXlGlHRw5L7PDqcNFHS77cLh4tkOMD5R/6ez5Mn+6+IjhdNowJC'
    'zgdQK0zOyfeL6Bz5GB7qf6r8dn534MAHwU3goZERwEcRRhPMEzOxbC0ANoF7mebLz/NY4l'
    'd4TZa2VOpjlH9Q6nrccVuPRvwdmUC7CE5OrOT3Bb8ci+h5RKFdBXEEc5KpZuYUG2BRXBq4'
    '7z7R7nbW5yiY7y4MnCY9ye0yw/wS0eNAN2nM+GXvWnZyfGUX96MdDZz/N3J5i1HL07eV1D'
    '2ELxcBPf9PPvM13/ZmAEdXj5ietAVJ/wUN/JKxWuXy5c3yRPq6cTj5jLfB4dXLXvW72vNT'
    '+Mdta3rpr8Lwq/g/tVs3XVqMFF2lMYmfHydwATJk6pVEwRQwXz11QvqK96e8xKORgM+kTh'
    'OnrNJAz+4XsddFaenUdWPSuSi0E8i7Pya1ukZ7MfmQ08R4SpzvZq/uaJ7zCVtlOweosk79'
    'yAyhjNzVzVMT57l6mQmhEnLoAGhfSg0V1cnOpMlzs7GYJ2xzW646Pj174CB1qdr/u5xHki'
    'rgj6Wa8zYTmauWass++8Xi0apRGuqRHyIZDQPEL6MuuAq4JpRbC0fCgtrXfw/yUkG9JXTq'
    'XbfGHUYGOUU+biPAqeXJ4gfL5NJyUsnSB8jpbsmYALaxrxqVWqBOEJRU+kjaQUwQW6SJqy'
    'CKiVwIwGM35DxAZ3CNmwXFun2ES6QwzqIThWQMV4RwymXJySt2/Z77+dEPb78AjDT3LEWs'
    '6OL+ApOWG/X7w9ei3EtXbzVgVtKUWmLKJNXq1cFLlauci/WrnYP01md8LdSg5ggh19pMmK'
    'OcW2LWlXLOHyvpR03Od84XHEoqiQ4zyVk/KGTUumvoAcVgh7THKqu+/S3X0nk1BMWG/E8p'
    'gq+yRp7gp5VRTkUqs3KbcNWL93PDPT/sm5qPErnGjSRnAiK8hwuN4NUTfsYj/3rjWTdC9H'
    'cEJZhrdGRe/cqjOJk6cpz1+7CTFdRT1VREyScFOw1wmApvkumA8xTeY0BW65LOxNHQiJ5l'
    'y/uAjr3OXjDeqSJwJPplYUtBw+dNEYzyDRHfXjrq3peECc9356O2jQsYUGZB7tLLoS2+Gb'
    'FchULpBJISFbvNVRMMiuJE0Nzd9/ZOScYKqelDcPm0Zb+QrCFvFWrp7aFiW+AjKS4lUpoc'
    'oMjcxHSzavmoBTwSKC2idRtSXZhZTkVMuozMuofI7nL3ccbd7zfIxpTrCFWLghfeWuP47P'
    'isSpMqp84Z6dZoImsOs+246hjbA7kprDacYKWmdbudYbT11P88sQaKEQBbCZbZsEWzlTPK'
    'eL1BAMWB/bGoOoZbdnw2W7fZM4Fi6b6brW97eXDabx8iFhRNSHzwVZT6kLAlgp7WmSVZ3O'
    'ZT6d1TVvZYd5pQCq6KqNiLZdmRAqufifci7xxZc6A7xunJl/ZXGJKxViljhGph5dtyJy5a'
    '5ak4C0u4F4xXuXOF2/p6oKaowtOEtcDdL/CLy+5JcdNm/9PisvMg8/7l5k+7ij68Tx6JDq'
    'ILX15HU176mq0wtPJiZ8wfW3r/q8pyoJa5tRN3PNIdcTIlArljlDaANc2CEiKAEIbgaW7U'
    'GJIXOGhraDsF8//hWPcDH607Phb+8gs8sF+/18cMwjXE5OIO/L8N3r95DFxS8MCInd/E6h'
    'jh8bc0jt5l9HIagwj4UBwy/1MZSrRLlcJfKTnS3PNLMPic8OPtRvug3tllmQnSb7NehVG7'
    'NP5lD2K6/t1bjrNdstXtyLcM6+dfWpUe81Wx9rSB8xKz3IJiwL8J0UwfdO8uG9E1E5NicH'
    'aMhxvAgZFuEL5RmwTWALgBekxDa1PBHKny+2iOGnFptfeEQGtp9zlHlbKBNer4pYbl/GMU'
    'Vb6Idwf9+8zokqy3CmZD6dUuMN8O+tQSeSs38w+XhrHEnlXzQpW5MOV4O/E4zqjqNs4LdK'
    '21r5YQ3MV7nKsXEelaFleazaPGBiVzFqZRNw0SC1xNQqVYaWLhuopvUBU3PqkANR2YAEwe'
    'HCygGMVKOWNowRF6kewMiJweQ2O/ST/ANaA6iLaeuPv9pTL5bjnw0HI6WuT8jLzTySGWsC'
    'Xxph6YCNdq5AnnKBPKb9wOabZKWgBFP1/Ag3VZOh7CkrXk7Cp2cFJHx6litheLRPxQNeIL'
    'vq3iqhEo41Wz3WuV+EsApQ4DCxqABQSFL41ucXFxlTb4aolU7Vf+gXGYYcaEPquB7ybP6H'
    'idnvftnh/Fuc9btVB3a5DmwYzlVvZULeMkODB/Xr22arhrAxpnDXctPo/F5DbO9xHvtWp/'
    'G52fjS6NSQQ54oeSZO36rfQVEAaGML0oGK24yr0eo1OtptvVX/CE/8BAGav9jZ82brc/Nj'
    '86bea7OH1HqiD9TEng29dbuNbheasQveQ9B206hfa/MHJsGGFj5d5eZn83EKblgJQeYAjJ'
    'gUElO6QzA+uISJcBUMNc6nINQyj3AJC1xUAHdTaKZCM/cYzczbIDYg33Wrh+yJlFesH7Iz'
    'EzPuVy4wNFNu5/nm5pQRam6McqnV2bYIAqyZGL8yy3Dg2M+sizeoDamMPN8lbwTVycEg9O'
    'xHYoWYbtbSXK8rZV2Wy7rkIyQdj5vkqlw+7s3jwQazXkUG24LkuhFH5WLLL4qYwxf55vBF'
    '1qVHB6dMzbHNHBkvh0pSXexQ6Dq2DBp6EMoAJ1f11nUT7JkaivroW43bu5v2VwBByHhi2j'
    'OAP64bN42PnBAOwwdO50MmIVTSt5rd7j38DTVGOcySgGW6X7u9xm0NuTPXI+O+1Wpftq+/'
    'svG2B7YxKwcoEgzh6sZVfgcq30zWxFKxzssU1kpgFS5hR738GMfY1ACXeoDJ9wll3a0COC'
    'Y41TCXe5gVqlzxEVaY56bUHIV5VtqD8wM1TWKwERsfCGC42NPDRSjckNNpw5CwEAgH1ICO'
    'Qf7wMESW/T/CE9cPuU06bbwHp42/iYWeqTfikJoPr7GZhYaUUY1ECc+39aI+MwTrfs+8gP'
    'CAmLb1ADAfwswEdQlAffaETWcDqvgBGgitv7jImZrEfY++wUNtgr2R+w1hh3ASf9CgkwFB'
    'Y37cHKIW+9zM+DTNbaCG+RE+a0f1rABrHfzXcGrpvPQhfxP8OP3vbUEx68T55MOIMCdknU'
    'rjPGV2UFkVRNx4DnAogClZoivGUkERnxYR8Wm+iE8zIi6tCrV/dw5l8nZYbnTss3zhjJWM'
    'ZI2xbDWEtSR+0BIRrHMNJSvPf3XbrZyJmuBKm8lU99A/yKTuHqLGC6QK4kjYxuHO+uq2/k'
    'd60726aV+mxQ8dXGZzWngrX+JEzDu8vjEcPPRkr26uO/UPvRrivH3rQ7PV7H5qXNciVbtv'
    'XTe7V/XONTQa1NWZzeOnkHz5axZQAmXWRki/1qpYbWzmmvVgSk2PWu4beO1LKNdbWSzPDv'
    'WY9iEzGjEWNSAbH5ABeZha2kDKDorzVM6VYvMquo9TaO4IH5+dS9mbacbKOVZs3m9F3fGu'
    'srXs3c2Bi59WGuQ4nxriUg9xqFmuMMopVnUJWLZxloigjU8Ic92svHBH8oGae7y0d5tlNp'
    'KX6NYpJssFd06AmQ9DsiKZQhgtmkzhrsalBkEY+ddW/Banxu9ffGduxGxM6xDxrK+Tke3Z'
    '/r3MLy6aMAV96hBhqpDN9q6ueUoBhuVf87imLTg9FhR6DegrePewhWK60hbNS5gye+yEn5'
    '/fWCzefchpvKJwj4rM3qP82XuUmb2qzvZcuIUw16MFoOuRKOL/b4F8c2/OQnLl0iW4MCt3'
    '7iBl+hyuZuI6ZGyvhmMkOZWBW+ZRjrndSV56Zzk3aQGUd4iXKPwLnF1TLo5rerwmHSv3U7'
    '5LvV6zk6xUrq/pwlO55W4StamWFb3BpjaOUS/FJT4Rc+J7moJ7aiyteg3xemTgPaqzlx0i'
    'XmsL/oz7sRLLYEMFrdRziTmMRZ8D1y+B82puCPvuX6/C3ssV9l6SGgAlc/zbjAcVrAHpjA'
    'IJpsrdgm8ey3hwsLXaxWySU5k0pVZ2VWzmTzHMXM1YYZDjfMpqLfMIq+jbqo8wP1dtRy7A'
    'IcmkwFoBWDtixhqRFGuCR+VuWRrUHEzDDWA8lY9qTq7YAqkc/bm4S9GWbO4WlWxi0ZYKNI'
    'tXHxcAZqni5PlgmZ4ilCkWEOOFgszvjt/9xn7+phtQfnlA+tOz395CcebBxW9Qovn8gj0d'
    'YCjRfPr2nLWcXuj96enwDH6SIww/Bxjazy6gB/2IF3B2UVCmmfpVnKGeM3HY66lBLI96s+'
    'D5wgIEJfyoy/G3P2NxnH8pMG6XYJw/TlLOAxFH9UrlbL5MNHb0EX0imrycs5yVi5nYfICK'
    'n0BRRsxzDuUNU8wbxh6y80Uc9JwfTB7nUWHkgjB9+kBzskssD72dc5d5Dh/wLKfXQZZTo2'
    '81b+/anR5vGU9sx4O23tc7aIAvUJKQW4hrnuZUkysWFT3damE5we79hE1qSG7hTDg3TSZ5'
    'zgvFf+5u6lcwFA6ZmFgnvO1z+3e/6cl+hJareuuqcXMDbTp8fbh+L8eo8TJbmj/TNFHeFo'
    'D+8lxVMqyL0L+9NQpFsgY0L52WxeF8xff6OcPuMLW3e7LPO2SlKZli+5mno4qKXUWQe4fo'
    'lzYZVJWgZ5VPsyg+ul4+zZh96pHxmoGfMcSzyXqrkNC3Gv+ZFttiLDmUbCE8WaMhdaE0pE'
    'AN2UFxHKz1AzaDlIHx5J6hZ+MhzxwKv7nomTgETV1iIPzA5Be4UwK4isYEW0z2rjgx6e5e'
    'XQT0jSVIhM7hf259aFPLo+YBo/8zKWbDb0u5ASrEeKeIscqEufV4vnA1yDhwVlS4mw/1ZU'
    'oq+wC67BxOsVUOi9+8oP29HAqfy5i6Sa41Ld2yzW05Uzd+GEpLMGLbvghL4iYvkOBgpo1t'
    'yxN4w1/atsn0FbEE42wp8Q0Y37YmXtSyW7ldtts3CVjgstlLrfL728sGO8P44mdE1Dd9sv'
    'BW2bHybGKQDUDljT/umh2AwH23b9bSve/eNVo8f6g7dSfcj1QEn3fv7xqdbiMgBBuTGOWG'
    '1f0h0qJq9kX3pDTfz4xgOuy7PWNTBlKPsyhQPZNSoBwBZfszKWUCypL2d/Epm2VUiOxyRD'
    'blpbgmLJtyjtwzURfFZrMzrWQOrFDj9UCIN/Inh4thxohmucdqsqyQXyeIfMdjahEXvEEv'
    '3r49AS9O46w/PX93guHnxelrgUPpOj2peOtyAXYGfaKuJNoR56ke1FEE6cgHOjJ1a5h0pO'
    'C6iKFykt2CwSFtaWzIxCjpaVjQxpAGjTYFF+2PEiyQ2ssXS6reyZRRdnd2TQ6KU/VvyMWz'
    'Nyu7tkV6NvtR0HRopzrbq3lb1HIQrNoipsMGzIF8F4T4rF1mFkg4HjCNnl/+w80/sKIxno'
    'UavVD/X0wt0PH/jNkq6Zv9v5QBoG7sy3OprG7s9+oiObpDkfSaTvP9zKpteGDIQbgxHoXe'
    'FkFvwwNwbeA27GjPBFwcs41NrVLBtfX5lZBIQYs/Xqih4RRhIddQKA17CNXgx355SvDCHG'
    'HL+NV+Is4b1PTQIyETP+ael3VHryaOzSuBMCrEiAC0e82UNzQgTLdFUzYNBAkDtvguqFP/'
    '7RlTz/1WQ649JgPbmCHXo6YJqTnhLYbNH3gj9mne++Lwi92zroCE79n8JZbNiSDNgDGF98'
    '7QmK2lN+gb90Zlb4BcBNxa7FuM85/W0T//c/TPIevfx6zZx6LWwP4O9+hQ4t7CjmM/s97B'
    'b9WeesghmCcUZd9yXNhxNRHNyr8rd4yI3Bf4agaZs44CLdjE7KQxtMEs4OKf33dnFfc255'
    '0HgGffkNMv0E4HY+oF8S7Z9yQey74k9r1yvoZu2m7U96o9Jp3uF8lczgVY1abZdG2anWeR'
    'SOtiJco3elwk3+hxfr7R40y+UTg4HtkH0GStjAxj5ZK7bkHYwRa1igNbyFtmq+6g1fjC+M'
    'hz36pfXzd7zXarhrDh2/vgpMae12/ASY27HEELj9uHFh6E2rcat3c37a+NjsZk2PrInpDx'
    'xLRnTJ/TmQLxQNLqxsvcHEFF+FUHMuTd4QWdZWsAsEnu+wetttb4o37LhOzzs1G9u7tpXt'
    'VhYLUPzU63V4tnWdd4dDs4LdZvw8fA57eXY+T2zot0hVWYLELfvb+8bfZ6vh9ooJjByvtw'
    '363faHed9l2763uODqcuNjWmiE9AwQKa3n2n5T/zpo4FbfUvdbauWx+DmYFBW4JTwJ8fnx'
    'ud5oev7HENdHg6nLFHfeu+dc0WdKfxuQnbA1flNYc8Ub5PhP2xqdVpf4bdIeqTTS3HfoJ9'
    'wn8In8Rv4xk+Uhk/7jrMhoYGniMAWtgOct241hhjp8bND0Br2OcKvn30pYH2Q73JfWKHmB'
    'kh7O/rxtVNk393g+gm5d8dIpOZbL+wTQ1UfCbfZ7ar1S/Za9qcFA/YS2xOe1O/4y8w8YT3'
    'f93sXtU73BvXoK7OTEmR2+4qa2TzeaUC80sCzYlxKBfStAtpWAdeDiBLcSmILFeysBZlNN'
    'ckV+XU1s0nPgugGe2RzGTknGIrs+JaGpckDoZpwXYqt2GIWFWKZOGmgS3J2544z0/t+7VK'
    'dbaNlGUr2aTcTABEWbMd7vX6DgT0PJI6rJJcFXSeLXZULTqrBNHuD7muH8tt6Tn3DqVt2j'
    'o2ZXGQm/YV2KWcN7Q7tU+NTiM0PrURcUj0pHHTbXxJPCbsczwDTTnsOz+lJzP1/UkvtUyy'
    'rJVbK1tJbBvBmFKbfYpLbffZ7T4SkWyh8gyjmshSE1n2wijDWD15XxQR90W+tC9yhb1KnJ'
    'WQuXJC33DA1cgek5WknWFUkl4sacDVscO0oydqmzmBBQszqYg7WC2nSskOyd1kVIkEKJ/v'
    'NsWqKtiVOd/ty/jnVruoQiAfALhFwWSL9q00q8oCJbVnmfSJODnYznLUIc6/wxN6QvXH6U'
    'QWeLhq33eacHmt21OHwsX1XfPq9/u7Gor19+J3FqFINc/Ojsq/uu1W3hGSYEsfIVT30D/I'
    'pO7WLjpjzpGDKTU9arlv4LUv4R8JYkqskFDgr27rf6TH4uqmfZk+J6CDy0xsS9IPV+aAT/'
    'OqE77MJ7xDdMIkoLkjfHx2LmO2ZDmrZ7cU8eM8z/fjPM/4cQZCk9ntYixqp9v4Tpfx+S+q'
    '5ab5lKab1bii8Imit+Vzjq1HRZY3PWwURiJhGUQ8OzQJQgnurUUQRSXJxEfvumrabk66Ld'
    '3ygqeuLH6Q4lI3V8LUouDKLCnYFJcSrKgQGsDBT6JdYZGCFmMqh4oG76uMigbPwZqU2qoT'
    'TJXbrjefzWLC5jD3t5NT2FJsP3UuC1UC8GcATFz8tBosFuNTQ1zqIZ5MnQdZyzXO8xPbro'
    'kMC1J7YJxRQcalXh6qCOr2kzapIqhFkzaVqAhqLA1T1VK8pjZ5/XE9SV1BF40nspdLv5iQ'
    'bMch3CxfN2Vw1FF1RWUNqTPGGxBWI/BcvYp1WVWxsW9HHIpFJZtkRHYbdFNVMU0wnBDrye'
    'gO+qiSgHaUqzAvobTgoCyUs3CV1NLATQwoFv0GfbMnxIKw8m+QvG9IoYQdeh5B9kBeVhq7'
    'BB4AVQ3ZFuG/+c1sAiBf1eA5AKHvBRmqt/zSIukAVT1qld36ZS0kld16V8JV9aj39uLFZt'
    '2ssFmk2Con6M1vFyAx2S0jzlM5EW9+LidqHjJdZY3anHNu5acgyFQRaJRScznGU7XstkeF'
    '5vLRgsl8lJ3NJSngWzbNY/UENgvg7lRe+jUx71Q6/P0U8FLgOzvL1kC/2UixL7Eu+vYdjz'
    'u8owqJfatYSQwHF8AkSZR8Qd0toNNIRLgUHOmGhQ78egRsPTmee8j+tyfwn1+hxkW2g8h3'
    'j/+KEc9g69nODPHXZcGPTXWqwI1yqBv54IbrkYlY9SiSCNnnLbMVfpCX+Tib1fi23WlocK'
    'te4zVANHBPAMpYD7C1Rn3Ur64ad7wZ6zqZzDMqJ3IKQ4rkZotnQ/br2/FsyH4rEAZF7zhl'
    'r9G69ts8XqJEnPNYlJU4nQc5P+vx/d1Nu87fMp2YNjbkchqnd4oiGt3mc1cZWKAuLwhFwS'
    'JN+efK2ajq9a4iNXnnJ+UVuAduTw7BQo+cRWBoyFE57Ggr8ULhaSUdjJllVKCRMGpI4RlS'
    'e5TCM/YMz9iqqT73wxKZ6gkvrQWmepKuUP1Fx55aBrKHqD+9uDg/60/PB+cnTOsGK/vZL1'
    '44IGjMtf9DxHUw9pBYh9xp4Nk3xm3bAHcDhzDaIVQrzNjv232VsDZ3apnwt6uy3C9q2/tj'
    'UFyuEb3y6hacuTlOxfnBpBHD7gNJX+aM3UrIqL/vyMh9zlGOCN5KJVnhLpiSOmecR1V/SD'
    'vn+PDjCnFWKVaFOZQac3jBDDp7NKwCDC6Gua+0SFQSu31aJgrZUMiGQjZWRjaEQVMCjCMv'
    'uCof7YhVbkixFInfCLkRdh+JAdhD0I0PNGArLCFseShMK46Y8uwRzDGMITXBG8GgrJsxBs'
    'eDMWF6NTaRQya24wnjN7b+0r7Vt775STO/IZewb8/DQMATgoyJ5dUQRn7FauiO24OHyNVH'
    'ts07BveJ6CMOPeLA+LvoyaaG3xG23GfiFPSkUNjKLrEV23nAFnXzD6r82m1Zzm3hLfsn8G'
    'SNbr6IZEz/BJOCXdZJGy2dRPglkgfvLipn4+mD+Zm0gkET51Mmf7ltGX58rzbKSVZls+7F'
    'OEs7O2QYlbODwNmBjRURiHVhFuU5k6oFVTiLskPG2BGkg1nkFxVyKL+ogn5RCt6Smt4K3l'
    'LwligqSQRqJWKWFkBZjE5z5oRLAazeiCCfHnAcyOsxwQ7/HVAa34Ofyyx8DFDPIfel5xT8'
    'ApQ1+n43+JFYaOjY4zeoRZ7YAx8iMrIY1g7fK/TpCVO0wFvhf/ZZqKecel4UeArHYpWAnZ'
    'C3zAb6Qe9To935WoMJbDuzvnXXqV/1mrz4+gSWKQ2Lt794zbMJdl1pxXTOtMP6Hnuvmbq6'
    '0AkodzeJ6JVBJSjmo8KnVnBCoIJtd+FKj3hUbU+ZlW5PHZ2sUMQuw1jmU640MHQgNf6nvL'
    'BDtgqK+qiQvnC0QGE4ymoMvOjvCkBhhk95aIuAQhWtWUV4XT791Lopp8o2mltOUB+a+ZtD'
    'yCqWMv0whZLF5lep4LEo/7MAHIvnhs6HxsZxquWOXQHCBFXsDR92mjtVAdH7ebiZQyYm1h'
    'kZm0YzcIOyEYBQsyBOTWeMA0C7sIHwA5O9wKNr22/beraafHR/84j+chAsFqvC3wQ/Tl8i'
    'UGVpuEQ+GiaZOG+dnHll26y2nQHSo54pZRNEDJW7CtyKLaA8rLZs2j5SUfTrgs2BCqNfqy'
    'DczafglQUMFFIguTvQv6Xw7oBcmTsit5byx8G/3RNRcgfrVa8fI+YdKggP9IlYklrCwcfm'
    '50arhjhv37qtd36HJHjg6eTn+Lu7qV/5Sf58KwPabv00fQ4ZQ/qiclxQsldZrslE6ko6G2'
    'UYVdh2UrLMVodEjlL5IOI85chMUKna4gr9rST6qzwmlcdkmbHgkntM+uXuBHhwVAcvHwye'
    'RCRFQnzt4ZDqFJuIyXYKMXjglIh58bNDcDv8G2qicYCWelAkjWcZ5v6IfsYxcFgcYXfkuz'
    'dicUjvVl6icN+9w32HtjOWrZoS56kgDLF5BFgVvkuJ+LSIiE/zRXyahdGm44G/xxYG0iKO'
    'zQi4RKV/Ni9e2D9kTLSQXoWOq9Dxje3Lmw8dV5ausnSVpassXWXpxizdLn4ixgdqemJ7N/'
    '74cJHV6wIhe2lEWcANyqcOA/OoNbC/B5Wz7DEZ2MYMPZKJh6ZsgB1mrsJHE/k3rdqNMHjP'
    'LzYejBQXhgrce9HAvfh4FJRtgkdlicreRyo3hC1aT/52JHXHFWNRNpS6zFIqPslqoS+jHt'
    'WJQ/WRSDMKnixUivCcZpk6lD+wKodluTSSJ7ZTS+K7MZYKHqHHZ2dFXHDOzvJ9cOBZJuWP'
    'jIQD8gpK96hQQqWjBQmVjrIJldgbPckkoTEWpaNI6igvepj9+H9nGpc4'
)

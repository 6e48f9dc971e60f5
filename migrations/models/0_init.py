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
    "initials" VARCHAR(60) NOT NULL,
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
CREATE INDEX "idx_person_initial_8df886" ON "person" ("initials");
CREATE INDEX "idx_person_id_numb_f49c03" ON "person" ("id_number");
CREATE INDEX "idx_person_phone_3ec095" ON "person" ("phone");
CREATE TABLE "former_number" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(18) NOT NULL UNIQUE,
    "reason" VARCHAR(200) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* A number that a person had before (一人两号 joined, or a number given anew): it still finds him. */;
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
    "proved_at" TIMESTAMP,
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
CREATE TABLE "help_sitting" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "application_id" CHAR(36) NOT NULL,
    "person_id" INT NOT NULL,
    "role" VARCHAR(20) NOT NULL /* CANDIDATE: candidate\nEMPLOYER: employer\nDELEGATE: delegate\nCENTER: center\nISSUER: issuer\nADMIN: admin\nSYSTEM: system\nNOBODY: nobody */,
    "organisation_id" INT,
    "answered" JSON NOT NULL,
    "began_at" TIMESTAMP NOT NULL,
    "last_at" TIMESTAMP NOT NULL,
    "sealed_at" TIMESTAMP
) /* What somebody answers in another's application in one sitting: names of questions, never the answers. */;
CREATE INDEX "idx_help_sittin_applica_887125" ON "help_sitting" ("application_id", "person_id");
CREATE INDEX "idx_help_sittin_sealed__db6c7a" ON "help_sitting" ("sealed_at", "last_at");
CREATE TABLE "mandate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "functions" JSON NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "enabled" INT NOT NULL,
    "behind_id" INT NOT NULL,
    "granted_by_id" INT NOT NULL,
    "granted_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "delegate_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "organisation_id" INT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_mandate_organis_66ad87" UNIQUE ("organisation_id", "delegate_id")
) /* What an employer lets one person do for it; one row for both, its changes are in the log. */;
CREATE INDEX "idx_mandate_delegat_fa5f3a" ON "mandate" ("delegate_id");
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
CREATE TABLE "register_import" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "office_id" INT NOT NULL,
    "person_id" INT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* CHECKING: checking\nCHECKED: checked\nWRITING: writing\nWRITTEN: written\nREFUSED: refused\nDROPPED: dropped\nINTERRUPTED: interrupted */,
    "day" DATE NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "good" INT NOT NULL,
    "known" INT NOT NULL,
    "failed" INT NOT NULL,
    "written" INT NOT NULL,
    "refusal" VARCHAR(200) NOT NULL,
    "verdicts_sha256" VARCHAR(64) NOT NULL,
    "errors_sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP
) /* A file of the existing register: checked row by row, then written. `done` counts rows checked or written. */;
CREATE INDEX "idx_register_im_office__a82bc9" ON "register_import" ("office_id");
CREATE INDEX "idx_register_im_office__6cf7db" ON "register_import" ("office_id", "at");
CREATE TABLE "register_proposal" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* SUSPEND: suspend\nRESTORE: restore\nREVOKE: revoke\nCANCEL: cancel\nCORRECT: correct */,
    "state" VARCHAR(20) NOT NULL /* OPEN: open\nAPPROVED: approved\nDECLINED: declined */,
    "changes" JSON NOT NULL,
    "day" DATE NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "clause" VARCHAR(200) NOT NULL,
    "office_id" INT NOT NULL,
    "proposed_by_id" INT NOT NULL,
    "proposed_at" TIMESTAMP NOT NULL,
    "decided_by_id" INT,
    "decided_at" TIMESTAMP,
    "remark" VARCHAR(200) NOT NULL,
    "item_id" INT NOT NULL REFERENCES "certificate_item" ("id") ON DELETE RESTRICT
) /* A change of the register that a second person decides: suspension, its end, revocation, correction. */;
CREATE INDEX "idx_register_pr_state_70a36b" ON "register_proposal" ("state");
CREATE INDEX "idx_register_pr_office__5f4232" ON "register_proposal" ("office_id");
CREATE INDEX "idx_register_pr_item_id_e0768d" ON "register_proposal" ("item_id");
CREATE TABLE "employment_batch" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "organisation_id" INT NOT NULL,
    "person_id" INT NOT NULL,
    "mandate_id" INT,
    "name" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* CHECKING: checking\nCHECKED: checked\nWRITING: writing\nWRITTEN: written\nREFUSED: refused\nDROPPED: dropped\nINTERRUPTED: interrupted */,
    "day" DATE NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "good" INT NOT NULL,
    "known" INT NOT NULL,
    "failed" INT NOT NULL,
    "written" INT NOT NULL,
    "refusal" VARCHAR(200) NOT NULL,
    "verdicts_sha256" VARCHAR(64) NOT NULL,
    "errors_sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP
) /* A file of records: checked row by row, then written whole or in its good rows. `done` counts rows checked. */;
CREATE INDEX "idx_employment__organis_6eb42e" ON "employment_batch" ("organisation_id");
CREATE INDEX "idx_employment__organis_b2dcb1" ON "employment_batch" ("organisation_id", "at");
CREATE TABLE "employment_print" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(32) NOT NULL UNIQUE,
    "edition" VARCHAR(40) NOT NULL,
    "data" JSON NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "printed_on" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* A printed sheet: what it said, sealed, and until when it may be relied on. `code` is what its QR leads to. */;
CREATE INDEX "idx_employment__person__9fa094" ON "employment_print" ("person_id", "at");
CREATE TABLE "employment_record" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "organisation_id" INT NOT NULL,
    "edition" VARCHAR(10) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "restriction" VARCHAR(60) NOT NULL,
    "start" DATE NOT NULL,
    "agreed_end" DATE NOT NULL,
    "terminated_on" DATE,
    "reason" VARCHAR(200) NOT NULL,
    "ends_on" DATE NOT NULL,
    "filed_on" DATE NOT NULL,
    "filed_at" TIMESTAMP NOT NULL,
    "filed_by_id" INT NOT NULL,
    "mandate_id" INT,
    "version" INT NOT NULL,
    "batch_id" CHAR(36) REFERENCES "employment_batch" ("id") ON DELETE RESTRICT,
    "certificate_item_id" INT NOT NULL REFERENCES "certificate_item" ("id") ON DELETE RESTRICT,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employment__organis_16f38a" UNIQUE ("organisation_id", "certificate_item_id", "start")
) /* One person employed on one certificate item: from the first day to the agreed end, or to the termination. */;
CREATE INDEX "idx_employment__ends_on_da31be" ON "employment_record" ("ends_on");
CREATE INDEX "idx_employment__filed_a_cf753e" ON "employment_record" ("filed_at");
CREATE INDEX "idx_employment__organis_83ad39" ON "employment_record" ("organisation_id", "ends_on");
CREATE INDEX "idx_employment__person__d13d00" ON "employment_record" ("person_id", "ends_on");
CREATE INDEX "idx_employment__certifi_1df988" ON "employment_record" ("certificate_item_id");
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
    "initials" VARCHAR(60) NOT NULL,
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
CREATE INDEX "idx_person_initial_8df886" ON "person" ("initials");
CREATE INDEX "idx_person_id_numb_f49c03" ON "person" ("id_number");
CREATE INDEX "idx_person_phone_3ec095" ON "person" ("phone");
COMMENT ON TABLE "person" IS 'A natural person''s account. Several unconfirmed accounts may claim one number; only one can be confirmed.';
CREATE TABLE "former_number" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(18) NOT NULL UNIQUE,
    "reason" VARCHAR(200) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "former_number" IS 'A number that a person had before (一人两号 joined, or a number given anew): it still finds him.';
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
    "proved_at" TIMESTAMPTZ,
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
CREATE TABLE "help_sitting" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "application_id" UUID NOT NULL,
    "person_id" INT NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "organisation_id" INT,
    "answered" JSONB NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL,
    "sealed_at" TIMESTAMPTZ
);
CREATE INDEX "idx_help_sittin_applica_887125" ON "help_sitting" ("application_id", "person_id");
CREATE INDEX "idx_help_sittin_sealed__db6c7a" ON "help_sitting" ("sealed_at", "last_at");
COMMENT ON COLUMN "help_sitting"."role" IS 'CANDIDATE: candidate\nEMPLOYER: employer\nDELEGATE: delegate\nCENTER: center\nISSUER: issuer\nADMIN: admin\nSYSTEM: system\nNOBODY: nobody';
COMMENT ON TABLE "help_sitting" IS 'What somebody answers in another''s application in one sitting: names of questions, never the answers.';
CREATE TABLE "mandate" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "functions" JSONB NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "enabled" BOOL NOT NULL,
    "behind_id" INT NOT NULL,
    "granted_by_id" INT NOT NULL,
    "granted_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "delegate_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "organisation_id" INT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_mandate_organis_66ad87" UNIQUE ("organisation_id", "delegate_id")
);
CREATE INDEX "idx_mandate_delegat_fa5f3a" ON "mandate" ("delegate_id");
COMMENT ON TABLE "mandate" IS 'What an employer lets one person do for it; one row for both, its changes are in the log.';
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
CREATE TABLE "register_import" (
    "id" UUID NOT NULL PRIMARY KEY,
    "office_id" INT NOT NULL,
    "person_id" INT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "day" DATE NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "good" INT NOT NULL,
    "known" INT NOT NULL,
    "failed" INT NOT NULL,
    "written" INT NOT NULL,
    "refusal" VARCHAR(200) NOT NULL,
    "verdicts_sha256" VARCHAR(64) NOT NULL,
    "errors_sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ
);
CREATE INDEX "idx_register_im_office__a82bc9" ON "register_import" ("office_id");
CREATE INDEX "idx_register_im_office__6cf7db" ON "register_import" ("office_id", "at");
COMMENT ON COLUMN "register_import"."state" IS 'CHECKING: checking\nCHECKED: checked\nWRITING: writing\nWRITTEN: written\nREFUSED: refused\nDROPPED: dropped\nINTERRUPTED: interrupted';
COMMENT ON TABLE "register_import" IS 'A file of the existing register: checked row by row, then written. `done` counts rows checked or written.';
CREATE TABLE "register_proposal" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "changes" JSONB NOT NULL,
    "day" DATE NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "clause" VARCHAR(200) NOT NULL,
    "office_id" INT NOT NULL,
    "proposed_by_id" INT NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decided_by_id" INT,
    "decided_at" TIMESTAMPTZ,
    "remark" VARCHAR(200) NOT NULL,
    "item_id" INT NOT NULL REFERENCES "certificate_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_register_pr_state_70a36b" ON "register_proposal" ("state");
CREATE INDEX "idx_register_pr_office__5f4232" ON "register_proposal" ("office_id");
CREATE INDEX "idx_register_pr_item_id_e0768d" ON "register_proposal" ("item_id");
COMMENT ON COLUMN "register_proposal"."kind" IS 'SUSPEND: suspend\nRESTORE: restore\nREVOKE: revoke\nCANCEL: cancel\nCORRECT: correct';
COMMENT ON COLUMN "register_proposal"."state" IS 'OPEN: open\nAPPROVED: approved\nDECLINED: declined';
COMMENT ON TABLE "register_proposal" IS 'A change of the register that a second person decides: suspension, its end, revocation, correction.';
CREATE TABLE "employment_batch" (
    "id" UUID NOT NULL PRIMARY KEY,
    "organisation_id" INT NOT NULL,
    "person_id" INT NOT NULL,
    "mandate_id" INT,
    "name" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "day" DATE NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "good" INT NOT NULL,
    "known" INT NOT NULL,
    "failed" INT NOT NULL,
    "written" INT NOT NULL,
    "refusal" VARCHAR(200) NOT NULL,
    "verdicts_sha256" VARCHAR(64) NOT NULL,
    "errors_sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ
);
CREATE INDEX "idx_employment__organis_6eb42e" ON "employment_batch" ("organisation_id");
CREATE INDEX "idx_employment__organis_b2dcb1" ON "employment_batch" ("organisation_id", "at");
COMMENT ON COLUMN "employment_batch"."state" IS 'CHECKING: checking\nCHECKED: checked\nWRITING: writing\nWRITTEN: written\nREFUSED: refused\nDROPPED: dropped\nINTERRUPTED: interrupted';
COMMENT ON TABLE "employment_batch" IS 'A file of records: checked row by row, then written whole or in its good rows. `done` counts rows checked.';
CREATE TABLE "employment_print" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(32) NOT NULL UNIQUE,
    "edition" VARCHAR(40) NOT NULL,
    "data" JSONB NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "printed_on" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_employment__person__9fa094" ON "employment_print" ("person_id", "at");
COMMENT ON TABLE "employment_print" IS 'A printed sheet: what it said, sealed, and until when it may be relied on. `code` is what its QR leads to.';
CREATE TABLE "employment_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "organisation_id" INT NOT NULL,
    "edition" VARCHAR(10) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "restriction" VARCHAR(60) NOT NULL,
    "start" DATE NOT NULL,
    "agreed_end" DATE NOT NULL,
    "terminated_on" DATE,
    "reason" VARCHAR(200) NOT NULL,
    "ends_on" DATE NOT NULL,
    "filed_on" DATE NOT NULL,
    "filed_at" TIMESTAMPTZ NOT NULL,
    "filed_by_id" INT NOT NULL,
    "mandate_id" INT,
    "version" INT NOT NULL,
    "batch_id" UUID REFERENCES "employment_batch" ("id") ON DELETE RESTRICT,
    "certificate_item_id" INT NOT NULL REFERENCES "certificate_item" ("id") ON DELETE RESTRICT,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employment__organis_16f38a" UNIQUE ("organisation_id", "certificate_item_id", "start")
);
CREATE INDEX "idx_employment__ends_on_da31be" ON "employment_record" ("ends_on");
CREATE INDEX "idx_employment__filed_a_cf753e" ON "employment_record" ("filed_at");
CREATE INDEX "idx_employment__organis_83ad39" ON "employment_record" ("organisation_id", "ends_on");
CREATE INDEX "idx_employment__person__d13d00" ON "employment_record" ("person_id", "ends_on");
CREATE INDEX "idx_employment__certifi_1df988" ON "employment_record" ("certificate_item_id");
COMMENT ON TABLE "employment_record" IS 'One person employed on one certificate item: from the first day to the agreed end, or to the termination.';
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
    'eJztXXtz27aW/yoY/9N2RjcTvxLX2dkZ2VZSbW3JKzlps1VHgUTIwpoCtSBl1ffefvfFAR'
    '/iA5QIvUwxmGkdm8QBpIPXOb/z+tfRxLGI7b65HmPKfiHYOrpE/zpieELEL9mXNXSEp9PF'
    'K3jg4YEtWw+hWX8cthu4HsdDT7wZYdsl4pFF3CGnU486DNo/jAkizELOCHnw6zNhHpKdXC'
    'KHEcSdeQ3ZzvCJWGg+pjZBmAWtqIuwZRHrA8JoOPOQh6mN3LEzF88fRQeuaOK9gY9hOUPx'
    'OSh73NuIM0b/b0b6nvNIxCBcjPvHn+IxZRb5i7jhn9On/ogSO8lvKjknn/e9l6l81mTeR9'
    'kQvsygP3Ts2YQtGk9fvLHDotaUefD0kTDCsUesGPfZzLaDqQof+R9VPPD4jESf0Vo8sMgI'
    'z2yYQ6D2P8Hi2VG/32o/9LuNh37/KDO/IUVsAoJHQ4fB2hCf1ZVf/xE+wj9Ojs/en12cvj'
    'u7EE3kx4yevP/bH3rBGZ9Q8qf1cPS3fI897LeQTF5wVU5gX8XbK/qYy9441XaYHD5YcHmx'
    'MUKWvt0tj38+OTk9fX/y9vTdxfnZ+/fnF28jZmdfLeP6VfMTMF40cMQm9/d/OBMLzo+xO8'
    '5yXRwnXM3zsH2K3+KL7Irfu1zWE/xX3ybs0RuLP9+dLeHml3rn+pd658d3Zz8lWdoK3pzI'
    'V0nmDp2Zvw6Lr+mIxCzo4gsaTuvRU+xkgQcDPHyaY271M2+cEyevbfbV5GSSfoIZfpS8hO'
    '8NHzi8hGHu5HWSvZ+DV8tv51ijQlezjcWdxmaTAeHokYrTEDni3hNXJ9yULuGUuB/EnefC'
    'rQnXY3BvilHEzQjXqxhB/IvFD8d5Etdm0Jdoaoku1LfzPgbd4IJ+Ii8651nQfDvH2eve0c'
    'nD7G2Rw+xt/mH29qcVd/YztsWX1jrcIhJzuB3c4dYAYUt1tPkvlh5sJGqy8lhrM3lA1BAT'
    'RBwkfyY+DsIjcTDClxBnC8HDsTxchpjDaSMPFZBLQqUB3g3IyOFEqWLsZojVR9YfR+5s8L'
    '9kKDkR/ArS659aysay/VVUFA6OpfIeZXsUhfMPOKwQ3W4EBz06IWr+Y5XkZgUkb8JfDlBQ'
    'XsLbh+Zdo/tQv7uH7ieu+3+25FP9oQFvTuTTl9TTH9+l7p2oE/Rb8+EXBH+i/2m3GpKdju'
    's9cjniot3D/xzBZ8Izz+kzZ94Xin+MJ+Hj8FFCKJ8S7orp0VLkEzRrXV7B9lkyoYenzy94'
    'yh1bIQqA1NUQ0p3kaVN8AMyGJMPbkLbMGuXRdb1104TleymuBGZR2Ms91ri7v21/bXQuEZ'
    'lMbeeF8B67adw2PsmG4hokj7LddaP1AK2GBOT7Hmt2u5/hb+q6M/i7fnPXbF0ibE0o67Hu'
    '1+5D4+4SuS+uRyY91mpftW++io/tDBzrJX2dFREGT4oIgyf5wuDJ27Rm6/BHzKiLgT96W0'
    'lBaTZUZkMJMQyWmB5rk0Q74up+AZots1VsqKmOdhi2L/PZ9MoK4oK5HvXybgE1dyMCw94C'
    '7I0pD4WX74Kkgiw+K8Lis3wWn+WxWHnqruSy+tg1jFYxmpMJ5k9ZJj+Qv3LutgXF/hh8dL'
    'Qj9i5Tpxq/PyQ0qZCNP97Vf/8poU3dtlufwuYxtl/ftq/SdggJcbhZfv9Xt93KsUMsSNL6'
    'LB166N/Ipu7OQLuj/xjN2BC4igYzanuUuW9g2P98hQkBFi2fkDTva0mdFTpIT4gPHfV1jW'
    '8psgoeNdu3wRkD55aZWxI8+o64LpbqQQaRDl/VlmHSk1ijlah0XSjfHh0SJE4kMG3N8QtY'
    'vSKXFDQlHHEypFMKnihCD5OwMiNiTubUG0uiEWXYRq4nlk8WlN7JCApM+o8jfxx4HXTgA9'
    'DrOr8YPHpfeHQ4XcrDbDXOFiMv89l21L3rXiJ34vbYXb15e4kmmNrlAL2wZYk7XSFG5d8m'
    'MZIyM33NC+XkvMiNIlrlM/k8c2HL42vdRR4R71FLmGPqAc801/lv9eZDs/XpEgX0PdZttB'
    '7E0hfne499FGu/cQPjUZtY5Vj/HphCNfDIqH1lzP1bAyKZUHT7Hn/p6xsZU6RbsDaWC0qv'
    'kq3R485soAmKLkgqgHSkj6RiZ9KyQyl7KxszfRW3DvgCrnE6xsj2cjKa+V1zfn01VNvnP0'
    'G2P7miEsplBrlJz0Z2Kj46nNBH9it5ycjdKeYH2Esr6ujApuHvcKWFTxfbn+N5BIYkF6D4'
    '/uDl4UkOdMSe6DSvBadfBxELWK8AxBaTko+HLVbAajis60yINxbcRBj5rlEQZzWzLfTEID'
    '4Lgq4Yoky6Sk6588jx5A2KIC6JV2H0RF7A6TvwIRerKouK7XKgLQeBGRxsXzjY6zjwFTiv'
    'DtnhyDhvxPSU40J6yvESPeU4q6eEzntFLd5h+wpogfu2d9uUKZwL8tdy2L4CrN6Dwr3HCK'
    'u0/lWiAKvjQvjq8RKA9TiLsB4c9j1jPEgmoAN9f251GvWbS+RT95j/V9TTqwPdBlKqJOQA'
    'C2wNSClGZiClss2vhjdKTC32fT8UtqyrgPLjrx1iyxiFfKgj5mZymJs6g3X8vUt4okNGM5'
    'dYdc8jk6kykjTVorYMruB+W7EvF41X4ha/QdS544d/OhyBfdKSIAFEsA8I4AyEScXGQp5T'
    'CxLMUJlaxg/Oty4DRxvuegh2PHjbMMsNMQjbecyiGPsZtsd67CEITX10iCtHCN6LkfgH+V'
    'uAhcj4e2fkf6KaDMkHlyKJtdSQ6/gRsFNMOZpz6onetoGbmNj8rTo5lg0iKZcd2cQ4akrl'
    'Jsbx8GIcDzoaD+tFM+HKRjLtBEvAAyFeaPE3JKggh3cQK0aZymC6XJWMiPaDFBi3rTXdts'
    'QMaDk6hu2No2OJMhZ1ZjZx77kjVge2j1T6ZqJBbam6CU3703jbAkEjfhBdlDMI+gg0L6EM'
    'BvZsv0/IP8Tgfwd0Kkg1JDRBJD4Pd56V0SLb6hq0xm/OnH0TOqJgqiC3X2SXQxsLBdsFNV'
    'TsHLeGvg2xOE4tzL8tGr0QzGUTTqY2HhJXcBmeiX9Ed0KCfBGEc4c/Bb+Jh+Tvv0uZg/VA'
    'bO87S8Eq1kCWq/nxoUFzExu63Hi5RmxouM10ZiNOY6Zk61PCCXYdxfbIl6UXFBUUpndiVT'
    '4406czJUzX8Nm+b7QuEVD2WP3+vtP+AjE+wV1sAbByfdtswTOLDG3KyhL5E0oS/cGLJqiY'
    'IaySz+7WkJCITfrWyRSpMUGXWrMU25paa+yjDJ3BE7O7KGTSGlEjCUpj5S/zFnoWyq02Ip'
    '8kMpunfEDNF3+GjvJwmvB9bTVM8xxrWiiPvjMa0SH5wUUQTeBjKSPuTCSWMnEmkHDDYb4J'
    'XqYwFw0hc7REXsij6AjbALaMqC0GALAFWgLkAT2rs+jvdkhAdepoiF0w+JOpn786YAvANQ'
    'PyiBmaiZXL3yAf/qEu+peP+QAsIMesIYlXi/65R4cwkOvMODwQa3FE+YRYf//594cei0FD'
    '0E0I/YipFP+I6RbT+fcCBwofz8cv4qmEkMSQ8O+fBhoqIzQUrLO+pvtGiqySivDWbc4GhS'
    'sH5GNQuNJNifHKrow8XxLBs0s8z2dzRuYMXy0VN91YI31BU8pYYMFzoyhXacEDCx1GwZop'
    'ID0W78e4bpYlrbN2WaX8WyevqNIerpzXOeHM5WIul0O4XDyHE+sjlV86e78s3i6/YmS7/i'
    'hsWMDrBNoKtX/q+Qq+RAa6v9T/cXL+zo8BgI8in0JGBI4gjiKMJ5iLayEMPYDnKteTrfe/'
    'wbXkjrEYVudmWlBU73LaeVyBS/+puJtyAZawubH5KawVT+J7aIlUQfsK4ijHxdItLMm2YC'
    'J4zXW+2+v8o8MnhLdkrVrVhZ54v/RKH8mWfbZoWiT/uF8kVyp2US6kMbbCKpQ/9mZn5O1b'
    '+DnA8PPkrDc7Px29R//rgB9JDTl8UWvXT4WEGZn/BDYGcTtT24b04eKKHtOJMj353j+AMQ'
    'OUywywWLBFr6wFReVkreOLIlfWRf6VdZGtiWOcDE2uWCMWHExJ17LN6E48QtJMznJYO0Xo'
    'fdTRgTE4L21GLZUiNLG0SpUitC3tBirxNXizVHB1Fm1WS6xMRn6DMcInAwHx/NQ67s0uBk'
    'Px8937UyEmnh+/PxUSIGYoHjPtS5m+U57ru7eMnXkAG3FITaFEpvYypJFKyyWV2uR5/Zo4'
    'EXGZBaij6/bn1sPXSz8XzEuPXTflXxR+hxiCZuu6cQneYM9hePHrO7JMBTu18olGBBVMwl'
    'i9zBTVO2M0YKaYxzl9puBTuWEmMf/yvQk6K8/Js7FkpEgopl7FWf61GXlwxI+CQmU71dlB'
    'rd+igqVi9xYRL7cgMkZrM1d0jK/eVSJk34o3LoB+hu1Boru4OBsKWe78dATSnZToTo5Pfg'
    'qQSRbKfi7hz8RVIZmbdaasqbiQjIfiO29WUNFIhBtKhHIKNCSPsH2ZZcB1LcJFDML59uC0'
    '3CH/1eBs2L5yIt223MBil6F/MOoJc3EaA2GthrAWx/SGENYCLTkwBheWNOJLq1wQVlzQU0'
    'kjKUFwiSySblkE1EpgRoMX6eYkJncEKV1dZ0ixjYacWNRDcK2AiPGeWKPQNvr+51Mifh8d'
    'g4V0RI7Fk/OTC3hLTsXvF2+Pf1LiWvsZ1UBbRpApC2t3bGwtvySzP+bupJAFwXw47uuyOU'
    'W2K25XrGrIodQlP+SiN3HEoiiT4zSV4/KWVUshvgAf1sjdkaQ0nhql9tTgZCp6I8wTouyz'
    'prqrpDWpPFZqvUm+bUH7LezAUTI+F1V+lQtNWwlOpLYbjTazEHXDLg7z7MoahuKHgtD14X'
    'jetByP30uVmKSFo6yGuUJuhqa1oobJ6uz0pMghK1Vsg03XUU8VYZMmJhdcCAo0bnFV5ONw'
    'C8fCQoEQ2JtxSH4kqX5wER5Kv5g3qEueCbyZsSg9UfjSRRP8AimtqZ9hyXdM/+AnsoYHQ8'
    'zQgCzyGikjIPY3skHiyoXEGbhoh6YvgxXti9OUUY9iWwspitPsjccHa8alVl8/TCpBVL11'
    'vH30Pros12C2irZytal3yPE1ALoUrUmvW2aEbjFbujmqFZQGnVPUkYwq1+pupCSl2UZl3k'
    'bli394veto+wEQE0xzYn7UzA3bV84Kd3JeJOePaJXP3POzTOwOdt25w63+GLtjrTWcJqyg'
    '/rsT6/Jk5np9v6RbP2SiAph0HJtglrPEc7pITcFA9LGrOYie7PduuGq3bxPXwlXzIcX7z3'
    'dXDSHxyikRjahvxVFUkKAuMGCtEhJJUnM7l/l2Nt4GlZ3mteL4EimZNrRDphNBHeb8Lzed'
    'RRZyorqmdCIf9cL2ynkkLufVAG8aHuob0a5wpSJDE9fuzKObmv8r7SHhEncLYcafXcK7fk'
    '9VZZRxJdFgUl9m4dvG2YTt74VlHn7aP8sO8dobEu7RER1uvhuvFz1VdXlNuWy+EZsak6nt'
    'vEDlsHt+mNGfhVhFoq+5LXZ1yDDASqrILzyd2rB3Nhcf6oueqsSsXQarLiT3XN+4QKxf5R'
    '7XH+DCLnJBcl5wPGOOB+Wl7Rc0kul3AZQIUvVavdn56Of3kBDtQvz+bnAiA0NPTyFd2uj9'
    'Tx8g+dnYEV9TJvX3O62h+VjMOaT1DzL5ildjrMyz8VofwzjPlct5Lj/R/eoEbYeQ9P7oY/'
    '222+jf1R8anab4Nei1PxGfjIPrlKzr3rh/aLZbsrA7kZQ9dv1Lo/7QbH26RMMxwWElKV2D'
    'xGkRe8RpvjniNOuQ52GeA4zmuOKFBMvw0PJM2DawUMA3U2ybMU9llcxnW0TwXbPNLzqrY2'
    'ZcUJT5WCiTfdHkFt9DbvGFeKz0m/r8uXmTE4ydoUzxfDaj1hugP1isQMVn/2Ly7UNxy4/8'
    'okne2nS0nrkuQWhssmUz1pnc/JWfVpOb/8jk5i9PbHd5c/N3xUQ12UdM7RknRwq8KNmgtr'
    'RqpGjap6w/ijUuUjlSNCeW4NtLzS/wCGgNoC62M3z6hzPzYvUdxXSIptT1G8pSw0/kRTwC'
    '3z9l2citdm5AnnKBPLbzKNabZpXoBFH1/J63VY+z7JmeXo/DZ+cFOHx2nstheHVIFaJeIS'
    'n5wQqhGo6AO73WpV+S6joPHZaWFX8OmxS2+vzgImvmvSDK0hVuamjEnYlMHTqi3PWQ58g/'
    'bCx+nzhgCc234mzerbmwy3Vhw3Sua5UJacsMDR7Vb+6arUuErQkFW8tto/PrJRJnD3/qsU'
    '7jS7PxW6NziTh5pmROeI/V76GWDjwTG5I7z/DsutF6aHT6d/VW/RO88VPG9P3NLt43W1+a'
    'n5q39Ye2eEnZM32kNvYc6K3bbXS78Bi74L0Hz24b9Zv+4oVNsNUP365j+dl+XJUbFhDSuQ'
    'AjIoPElO4STHjOCBaug6HG6QyEWuYZLmFdqArgbgbNNGjmAaOZeQfEFvi7adGtA+HymmW3'
    '9qZixuM6FIpmKuwjX92ciYZ9N9ZypdbZZgQB1kysfwjNcMCduejiDWpDcjvPd8kbI2ckFU'
    'LPeSIsxHSzmuZmXRntslzapZwh7fwBSarKlbHYPh5sCe1VpbAtyUkfUVQuF8ZFEXX4Il8d'
    'vsi69AzBKbPPHTuHx6uhklQXe2T6EDOLhh6EOsDJdb110wR95hJFffRY4+7+tv0VQBA/Ag'
    'Pgj5vGbeOTbAiX4aNs50MmIVTSY81u9zP8DaW5JcySgGW6X7sPjbtL5L64Hpn0WKt91b75'
    'KubbGTjWSzlAkWAK11eu8jsw+bGyKpbJzbBKYK0EVuEScdXrz3GMzExwqSeY/DWlort1AM'
    'cEpZnmck+zQZUrPsPSGLbOFCcIzRyXeo4Nrm1w7fIgruX10v1IbZtYkOPrSAG1xt7WliGt'
    'I9muPwobFgJaoTUgoFA1JAyDFv+O8dT1w6qTjjkfwDHnn4ShOfXGEjb1IVSxstCIilZjVZ'
    'mTXQ3UE8p+3e/ZG2MPDYjtsEeAchFGQ+wSgHOdqVjOFhQ4BsQXnv7gIj6zifsBfYOX/Sn2'
    'xu43hDmRTfxJg04GBE2kSFFDLfG5LxG27V0gw/lRXBtHbq0BXR79x2jGhrIqtBwJfpz956'
    '7gtk1iufKhYlgTuo7DcZoyOyGtCxRvvS4F1AbXrF4aI6kgi8+KsPgsn8VnGRaXVoQ6PLtS'
    'mTxaVisdh8xfuGM1o5VjJDsNUy6Jr7tGlPJCQsny87+67VbOQk1QpdVkOvTQv5FN3QO0DC'
    'zhKrAjoRuHJ+uPd/Xf04fu9W37Ks1+6OAqm7fEW9tQFxHv0URncTzydM1zN536x4dLJGl7'
    '7GOz1ez+0ri5jETtHrtpdq/rnRt4aFF3KHQeP03v65vSQAjU2Rth+412xXpzs5CsBzNqe5'
    'S5b2DY1xCud7JZ5px6ylzX+bMRIzETsvUJGZDHGesPtPSgOE3l3GW2L6L7OEXfHeOT83da'
    '+maasHLOM9v3TTJ2/HWOloOzHLh4PeNQnM5McamnOJQs15jlFKkxApZtnjWipOMLwt40qT'
    'fYSD5S+4C39n4zCUf8UlmdYrxcYnMCzHwUNiuSDUa0RdMZ2GpcahGEkW+2klacS2l/8R32'
    'kdAxWQ3JzL7TseM5vl3mBxdNhYA+40SZDma7vRszTynAsHwzj2s7ittjSXn3oH0FbQ/bN+'
    '/oazSvococcKBFfg5rNXsPIW/1msw9LrJ6j/NX73Fm9cp/NZgbtq8icwthrsdLQNdjVVaH'
    'fyr4m2s5C5sbly6Fwazc+aGM6lNbT8XlZLKmk2uS0ii4ZZ7lmNudptE7S7lNDaC8U7xC4F'
    '/i7JpycdzQ4zXpWHmY/F3p9ZpdZKVyff2F2NMu9Tz/q2ZQiPjr2jIgYiwa9t1Yy5VYxG/g'
    'Meo6EwJBoQgzd0646+eic0Db/8FFsRz68MKR2QTkEJcypawLDq1iNbiyEFYNMVk8CFCGoL'
    'ssRrGXUcEvtumB86tLMMAf2JXdiIbMQ/MxYZEvLIKLRnQisyEIHiLCLFcCI/B5xJhoLohh'
    '41hBmaX5mNpF4ZE/VGUIIvc00fiPI/8TBjcd5PeDX/80iRX2mVihJFUmSnrEbujAVVoXzo'
    'NWmTZJn7D/vAn6jDUJEw7Qafegd5QvPBAFZ/Odt+I05fDegvGq5L2F18lnEKczGFGp0YNQ'
    '4tWc4RiZmeBST3BCv9HyZYoTGgiwbHOs4eOyS/zkTsiG2FN6cISvastwk0msUTHIBLNI9k'
    'Q28dxYRC+yHAkSUO+DfMqdufx74HjjmgziHY4xeySujLWlLKjU85gDk+xiJIBGvg3IWKx6'
    'IQt+A4xEvhI3po04mYpVIURmISs+EzQfOwhUCMtFPoXoWMjMIyFRQ3yxHACwGOggRUo9NM'
    'eyfAHkaBdLf0T5xId0gkBkRubwyfOAlD8yaVVD4d4HRxIgS/hKgioGOtkndBJKoFoxDwmi'
    '/cvNFYrOktVB+hZWBDjkl0hOEH3XZZKlGKnJvTjNd808wuBrKA7VK8exCWZq9sWoUtwbCL'
    'JdMS08cvfLtKt2+zax5a+aD6mN/vnuqtH58Vjuf9GI+lapLDoRXdkad1iCxqCoCq4+cswg'
    'KGbwosfZDJ3h7hLu6ut+SUqj4ZdO+4tP87PQSJRpUHK3T4xifxvn7YHsmrgyU5ylKSpzHp'
    'Uy70kVObzEXclURlnHY6l4ZRTVsbEFPlc+E2LqsCyVQ5jPfGwvATbTTWrLAM5p0LivhXSC'
    '35mfehDQxZiXyyV6pM9EonhDMVgNefjJ/zOe2JAwC1ynxFPqucQexUrOANUPQTbD3Lo1+x'
    '/e1LopF654OC5Zh5dSC/aAdhmhBFHl0qJsP7jNKL/rrOKDU35NQYbvYpqlmLHGJMfpjA9D'
    'mWfYlNyo+gzLe9XhayD9EZEBfRSwGoTNEE22JmiMN/JKJC1YhgbcWQ3uJHdsAeTMX4v7ZG'
    '3J1m5RziY2balAs2vCPToCrV8JmMVf15aBZcNUwwIJnXzM6QcXxWjRj73Z+5P3P4ufPw+t'
    '3uxiMCC92fnPb9+Ln4ML8fz8+N2FeDvAx+Ln2dt34snZxbA3Oxudw09yjOHnAMPz8wvoYX'
    'j80wfp2MdmkwHhoePe2LEtGTVJLcI86r0E71XZocr8UYvEUsYiJw0Yt08wzp8nHbRoQbGr'
    'ILPXw4pOi8R2nebHdp1mi+Hy4Zg+k74+n7OUlUuiu/2MxX4QoA6bFxRljplck8E7SY/kjM'
    'T9ounDkKAxdUUU/gv0keaUG1od9bugLvMaPpKRujdBpK7VY827+3bnQT6ZTB3uwbOHr/fw'
    'QGZlSMs5RVb89qNzodDFTOEDX7xMxkzlDL/L0/sZ29TSPMIFc26bgvOStsc6jfvb+jVMBS'
    'dTGw+JfPal/av/6Nl5gifX9dZ14/YWng3h69t2WWbNd4T3V1pf5aKyyoc+QbqhM3g5lcKC'
    'vuBTLumKn/ULAuMBmMntQNZakimy73k5mjIJ6zDy4BB9k1pmW8fPEujZFFguio9uVmA5pp'
    '96ZLJhJYAY4tkUvVWI6TstCJBm23IsOeRsITy5T8PWhepSQ2uIrcZxsNbP4B/UkI1Xew49'
    'G2syCBx+cxEkpkEzF7LfPQr+Be6UAK6iCcFM8F6Rnm+/QxcBfWMVc6Fz+FdqH/0Z86jt59'
    'BLsDnIq5dyAzSI8V4RY1MaeecJ3sPdoOPAWVHmbr/2gxBSxQcY6q7hFFnlsPjtM9o/y0fc'
    'USQ0zld1k1TfdRR+/DLU5mBEtnsWlsRNXsHBwUt/4jBP4Q2/NJFBnGyPmQyiJwebyqDsWH'
    'm2UtQWoPLG7/fNDkDgvtu3eNL93L1vtGRBaXfmTqUfqQo+736+b3S6jaAh6JjEKjes7k9R'
    '36XB/BU9k9J03zOCycV3m2NbB1KPkxhQPZPetRwBZYezKHUCypL6d/ElmyU0iOxqRDblpb'
    'ghLJtyjjwwVhfFZrMrbQOAdsodsSOUp7MOSNshj9T1CL8PuqsQ+5OhNTKJ5YQwhTVOh1+N'
    'qJ8OGTrcqhK/dolqh+usKR1ojhSgdqpFbRmmzYO2fbpoXLTwbZAslPwleoAI/bAvIcKOyV'
    'CIuzKR6eAF/pE1WRiac+p5hL1B3yyHkW9o6Ail1YUGbkTk8KhZBtHe68hFAO2El5t2rRdT'
    'Q3fbNXRfx1OxZIjJtqVtY5nfBVdNTdcd13Q1FZ93mxQDEJ61yxZFxGVmtbiJGte/NlufAs'
    'FCcLvH5DMJ1PliQ4/91mk+yEYgPcg28OSh0boM5QmAAj9+7vpQ4AiM6T1202nfS89nS2gM'
    'U+kdDWWOOp/vfQdpqHXEZ1OvLECgZmZlk1RZiNmOhxWGnNxLM2pvEL9MIk0htWtwMmxuGJ'
    'nJ4+s4WikTguaGkWlGPjFnrpMnN2pvWJlm5QhTZe75XF4uCAwz08wMRA4NbsYoDDuz8RtC'
    'XlPd4sschyKSyjkNnbwtJlgukyyzfkOEQ6UYt6+vsylIK8fz7atuQrNw+DrszhAaZq9ktn'
    '7ckolXOoB4pRFl1B2vFZeWIjWZ5so2zxl7/etkQsrYlJdY++J25wL2vmm8eQGLX7pAoN+N'
    '+ANKGyKXiAVgReUMyZCKDkJXOKgO4pcxJMyqSV843wGnhoYO50SanFS2vr2MWcTKB0E0Ju'
    '5k73EnT+JrrYsvh7SlhpcDr9HIZxRg4u5Du9MAmNj1HE5CH9LQhTT0FA3dRMXf7U6ncf1w'
    'Ga7rcoDF5bYNZE3fztTXf3Vmr30PCD9Q9lj9/r7T/gK4vTh7ufMsAf7G9W2zJRF+MrQpKw'
    'uQHxSTzc5Ofo3PGImp8LlBhU9jQ1nDdxorI9aXwS8hRZkP/zLhL0Mbz1y9+MOIonIAwE44'
    'bPySduGXJHWYNSp+ZgmNh9Iy/uojHClSA2WVDuJIlpsD5Vl/H2XoTPJ3VQlQn0n6myhJaV'
    'DCMm8hTiaYP+mJqSGFEaGKiFAhCFf8eIpRmPt9dSRamNNoeyFoFctWVUuFocXWV6kKKCxC'
    'q66wNxwfKawG6Sa1ZUaDRchXfxC11ogS4jLAy10dnYPmYwdIOKJMgvfgfSZjdJbF7SwLE9'
    'rH0IXihLJlgE200OtHCx1CDfGD1tBN5NAOuBoUf9Zja5LIKGomIMsEZL0qj01AlgnIMgFZ'
    'JiDrQP3iTUCWCcgqFyNNQJYJyCojM01A1lbZaQKyTEBW5WKETECWCcgqmfp0cCZ4E5BV3X'
    'nWCMiKSwrS+JddDDvOU1nOud9vmsoF2+65P+QSG7TfpFbQBj2NWhewQcvGxEJidxPvEs0h'
    'dox6yMXUqiGXYKG11BBmFpLVE8R7AuZfNMEvaAAxZzaFxJCQNxJKrnxD1A37cNF/d5BNsA'
    'WVk1Q26H0OXcQGnTCsaVufTTTbhtFsr1vi53VZmxDoTk8KCHSnJ7kCHbxKSc+mQFWSxWdF'
    'dMKzfJXwTGFs8HCWv/kRY2F7Ey62QbiYsZjuWBMMrmjN2sxJqu/aoHYoBatKzEKDRlRGSz'
    'Wub6acdUmU+9pWy1nvBykIAJalUMEChCmEFfBF80KVmoNsMn4PUv0W/5F47WRZUVn0wZ2J'
    'TEszotz1kCWU9qB+MhaniKCUeWccHj71CJ9QhtWpbvY2co/12Dfx3hWyiwQUZBkNzG1KeJ'
    'hnx5s7NfQtpJJizjf5wsbBcKLhgsV58IPS511VQltsTR6AEatc5oNP7teETqzoxJv0KPqp'
    'e4yr/Xfpan9wV6MBQUyV7tdhrqnSfbBVuv0LN8PipaVc+UqV8wBXtKaeLqWrPlHlpMvnXZ'
    'Lqu2ZgQqTU4WGG8PuuJXwI+bAO2fkt1CU0VmiMZPdbfJ+WO721CVHXups7TvNdH48+I9bx'
    'XbL3nGepJAvw4CBhf6Z0kyylqIzuayKi98XWZ8JdpTqWy9MYhYlcSLNTJk9RrtF8vDFOsw'
    'HqWLKFugnGGINjFDhv8aWaQ23OV5PHwxgzD9+Yueyg2AKPv58sZznnZAG2R8nCNuS1IlnZ'
    'QV53K1kdv+xLZaO/JpD84khhmQ/e1JbZ44eLNqs99hmKG/z8Yi/kLzyhjLjox97s4u3bU/'
    'FzYJ33Zu/en2L4eXH2k8IBf5OeVvvTG+f5fTrPW/SZqlWRfNwzTlM55PNdEatQvlEo4wg7'
    'VqbzyGduRFA5zu6gGA4NrrfCBjeqvg+/L0BU26t4W/7E5ZQeCnKthI42B38zrRV9CrLyhr'
    'GnvnBVMf1CEXaqXr1Z3rUZeXDEj4J6QzvV2UGt26I6g2LXFlEdtqAOyHWZqxKEq3aVWhAp'
    '5IV0A2iMMPJJZahsINEr5f/lrZVOqwtdJeYcJ/240h6qRgHYpwJgvBuNd+MhezcGFT613S'
    'PSdN+zaBteGHpWnhiNsUKstkIsLsCNEfKwowNjcHFgPLa0SgXX1qdTm/r1rlUCWvz1UgkN'
    'pxoWCqEaYngjo5QsjkcexCGNMbP+4TwT/gY1PfREyNQPPeIzG7DYKXdkwQ5IhhJ4EPwEqV'
    'AGRMi2aCaWAVcHTe1oLBkmNcfUc79dIteZkIFjvSDXo7YtuoekK8hy5AtvLD7NB58dyBH7'
    'AbqCJvLMloMwRzaCaCtrBuO+oInYS0FaFxgBErpIbbHHBOW/W8f//u/jf9dE/0GpcyHIso'
    'HzF5R8hswwDHPuzEXvcyr23cxDnGALRhDfclK8Ikm8uqT8rvALZAGf+YsAdjPwXHQUSME2'
    'FjdNzBVJfn4/5Erd24KWzSYD/zDIjpDTL7SdDSaQCVO6t2XHSbzWHST2vXK+xtCOVTBct8'
    'ekqXIZz02E2j68R/I1jMXqKSoALyjWEoHTsliJUvScFMm0cZKfaeMkk2kDLg5I19/X1TIy'
    'hJXLh7QDZgdHVJbHq+tAhLRl1uqOWo3fBB2Z91j95qb50Gy3LhG2fH0fSjuI9/VbKO0g2m'
    'AbnjS73c8NeEJdd0Z6rHF3f9v+2uj0BQ9bn8SbIPCa9/1a92lx43UsR1PsKRwoik1kSLtH'
    'Ax1z+gCwaZ77R612v/F7/U4w2acXs3p/f9u8rsPE9j82O90HMb0LWbQvI9/FHAqi8DXQ+c'
    '/LMXMLeWGduVtQ72r2tnDcHd106h8fLn3Ju8e6n6/uoMjKjRCZQ8EsKLNSv+3fd9r37UW9'
    'FWz3wxLR0Obhc6flv/NmnMGz+m91WcMlWBkYpCW4Bfz18aXRaX78Kku8CBmejl5kkZfPrR'
    'uxoTuNL004HqQo3+fkmcpzIuxPLK1O+wucDlGfYmlx5xnOCf8lfBL/mSwCAycH1H+Bg0P8'
    'fd+BsjDiQZAGqsfECXLTuOkLws6lVD8ArRGfS1Vk5mO9eQsP/IT5PXbTuL5tyu9ukaFN5X'
    'eHSATB29+gXI0Q8QV/5+JUq1+JYdqyKR6IQRzZ9rZ+Lwew8dQvYtPsXtc7N7JD6g6FKulz'
    '+Ev7V/9zPDtPZK0CNqdF9shp/h45VWUZN+7lW3QvJ48zph1ekqIyEFkuZ2Ev6kiuSarKia'
    '3bzzEZQDP9J6IobLXEFSlJVmbBtTQuSRIM6wfHqd6BoSI1wVPKQwMzTWtPnOa79v0aOVwd'
    'zpOPe8VITKBUyicsjjsW9QaL05j9nd3fAYPmY63LKklVQefZHSRk4OQx1/VjtS69oN4jt2'
    '1n6Neb0tGnb9vXoJdK2lDv7P/S6DRC5bM/JpxEbxq33cZviddEfI45tCmHfudw+kiZUPX9'
    'Ra+1TbKkldsrOymyHMGYWod9isoc94r0eiGLdMuEZwjNQtZayLoGowxh9fh9UYTdF/ncvs'
    'hl9jpxVkriyjF9ywFXY2dC1uJ2htBwejmnAVfHXEhHz9SxcwILrhzHJpjlxBEqO0ixfSB6'
    'OLxLcgmnr9rtW+g5Sqx01XxI8fzz3VVDHDRyKkQj6ju/KUqFhwzUT26VIjWF+cqc3+p1/H'
    'NXT+jhxUFkeAoAtyqYbNm5lSZd78Ra66aInhzwmWXTZ8JzsJ3VqEOcfo839JQOn2ZTXeDh'
    'uv250wTj9dCZcQqG6/vm9a+f7y9RrL9Xt1mELO17TnZWllQiS5LtvyBZzDlyMKO2R5n7Bo'
    'Z9Df/I3ZQpS/nh6lzwaVpzw5f5hudkSAQH1qhTnqWsnt6y9fJ0AdN0TrsYiTnptn7SZXz+'
    'i0q5aToj6WYlrih8oqi1fEGx86jIkqQ8VljKozASDc0gotmjShBy8GA1gigqSSc+eqc+vF'
    'Wz8oKnri5+kKIylqvswg1cmTUZm6IyjM0ylssEPs+qU2GZgBYjKoeIBuNVRkSD96BNah3V'
    'CaLKHdfbz2YxFWtY+tvpCWwpsu86lwUneD3EJElpqkCXGjBx8fN6sFiMzkxxqad4OuOPup'
    'prnOY71l0TGRa0zsA4oYGMS709TOkIUzqiPEmbipSOyE/atNXsrrE0TFVL8Zo65IdPm3Hq'
    'GrpoPJOD3PrFmORwTqRavmnK4Kij6rKKjSif4C0wqxF4rl7Huqwq28S3I5xie0OW3QXdVJ'
    'VNUww3xGY8uoc+qsSgPeUqzEsorbgoC+UsXCe1NFATC40c/gZ9c6aEQVj5N0jeN6K2DUn3'
    'xpA9EBIKQvJBeAGtLpHDiPzNfywWAPJFDZkDEPpekqF6x4MWSQeYYJulmYzOZLc22a1Ndu'
    'uDYe727QGcwAcY6q7hFJkxvKxktCO6WeOwSJFVjtHbPy6AY7pHRpymcize/louT/neksG/'
    'W89UEUiUWms5RlO17LbHhdby8ZLFfJxdzSkBOsPq/MQ1WcptJm8uh06pYvSKBDZL4O5UXv'
    'oNMe9UOvzDZPBK4Du7yjZAv8VMiS+xKfr2F550ZEcVYvtOsZIYDq6ASZIo+ZK6W9CuT6KG'
    'K8GRbljowK9HIPYT99ya+NeZwj9+hRoXORyRvzz5K0Yyg63n8Bckh8uCH9vq1IAb5RA38s'
    'EN1yNTtehRJBGyT1tmLfwoL/NxNqvxXbvT6INV/VLWAOmDewK0jPUAR2vUR/36unEvH+Ph'
    'kEwXGZUTOYUhRXKzJbMh+/XtZDZk/yk0DIreyZYPjdaN/8yTJUrUOY9VWYnTeZDzsx5/vr'
    '9t1+Uos6ntYEsvp3H6pCgi0W0/d5WFFeLyklAUrJKUv6+cjaZe7zpc03d+Ml6BB+D2xAlW'
    'euQsA0NDisphRzuJFwpvK+1gzCyhAY2UUUMGz9A6owyecWB4xk5V9YUflkpVT3hpLVHVk+'
    '0K1V/kzoxZyBmh3uzi4t15b/Zu8O5USN2gZc/94oUDgiZS+q8hKYOJl4TVpNPA3FfGHccC'
    'dwNORNsRVCvM6O+7HUpZmzu1TeTopiz3q+r2/hwU52vU3nh1K+7cHKfi/GDSiGD/gaSvc8'
    'fuJGTUP3d0+L6gKEcEb6WSrEgXTE2ZM05jqj+knXN8+HGNOKsUqcEcSo05vGIGnQOaVgUG'
    'F8Pc19okJondIW0Tg2wYZMMgG2sjG8qgKQXGkRdclY92xCo3pEiKxG+E1Ai7T8QC7CHoxg'
    'caMAtLCDMPhWnFkRCePYIlhjGiNngjWFR0M8HgeDAhQq7GNuJk6nBPGb+x80F7rMe++Ukz'
    'vyGXiG8vw0DAE4JMCPMuEUZ+xWroTuqDNeQOx44jOwb3iegjjjzCYf5d9OxQy+8IM3dOeE'
    'FPCoOt7BNbcfgjZtTNv6jya7dlKXeFtxwew5M1uuUm0lH9E0QGdtkkbbR2EuHXSB68v6ic'
    'racPlnfSGgpNnM6o/OXWZeT1vd4sJ0mNznoQ86zt7JAhNM4OCmcHMVdEwdalWZQXRKYWVO'
    'EsypxMMFekg1nmFxVSGL+ogn5RBt7SWt4G3jLwlioqSQVqJWKWlkBZol2fLxquBLAexgT5'
    '7QHHgbweU8zl74DS+B78kmfha4B6atKXXraQBlDx0Pe7wU+EoRF3Jm9QizyLFz5EZGUxrD'
    '2Oq/TpCVO0wKjwr/gs1DNOPa8KPIVzsU7ATkhbZgX96OGXRrvz9RIWsMNfeuy+U79+aMri'
    '61PYpjQs3v7qNc+m2HW1BdMF0R7rexy8ZOoOlU5AuadJ1N4oVIpiPiZ8ag0nBKo4dpfu9I'
    'jG1PbU2enOjA/JGkXsMoRlvuVKA0MHXJN/6jM7JKsgq48LyQvHSwSG46zEIIv+rgEUZuiM'
    'h7YKKDTRmlWE1/XTT22acqpss7njBPWhmr89hKxiKdNrKZQstr5KBY9F+Z8V4Fg8N3Q+ND'
    'aJt1rt2BUgTFDF3vJhp4VTFTT6sAg342Rq46FoJpbRC7hBOQhAqJcgTm0oCAeAdmEL4UfB'
    'e4VH165H23m2mnx0f/uI/moQLBarIkeCH2evEaiyMlwiHw3TTJy3Sc68sh1Wu84A6VHP1t'
    'IJIoLKmQJ3ogsYD6sdq7ZPVBX9uuRwoMro1yowd/speHUBA4MUaJ4O9J9aeHfQ3Kg7KreW'
    '8sfBvz0QVkoH63XNjxHxHgWER/pMmKaUcPSp+aXRukSStsfu6p1fIQkeeDr5Of7ub+vXfp'
    'I/X8uAZ3d+mj5OJpC+qBwGSjEUc23BUlfT2ShDaMK2k5wVujokctTKBxGnKUdmgkrVFjfo'
    'byXRX+MxaTwmy4wFl9xj0i93p8CDozp4+WDwNGpSJMTXGY3okGIbCd7OIAYPnBKxLH5WA7'
    'fDf0JNNAnQUg+KpMksw9If0c84Bg6LY+yOffdGrA7p3ckgBvc9ONx35PCJbtWUOE0FYYjt'
    'I8Cm8F2KxWdFWHyWz+KzLIw2mwz8M7YwkBZRbIfBJSr9s332wvmho6KF7U3ouAkd39q5vP'
    '3QcaPpGk3XaLpG0zWabkzT7eJnYn2ktqfWd+Ova8u0XhcaikGjlgXcoPzWYWAeZQPnr6By'
    'ljMhA8d6QU9k6qGZmGAu1FX4aCr/pnW7UQbv+cXGg5mSzDCBe68auBefj4K8TdCYLFFZe6'
    'RxQ9ih9uQfR1o2rhiJ0aGMMcuI+CQrhb6OeFQnnA7HKskoeLNUKMKLNqvEofyJNTksyyWR'
    'PIuTWhPfjZFU8Ao9OT8v4oJzfp7vgwPvMil/dDgcNK8gd48LJVQ6XpJQ6TibUEmM6GkmCY'
    '2RGBlFU0Z51cvs7/8HoPbqhw=='
)

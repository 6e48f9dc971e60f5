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
CREATE TABLE "number_link" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "old_number" VARCHAR(18) NOT NULL,
    "new_number" VARCHAR(18) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* OPEN: open\nAPPROVED: approved\nDECLINED: declined */,
    "office_id" INT NOT NULL,
    "proposed_by_id" INT NOT NULL,
    "proposed_at" TIMESTAMP NOT NULL,
    "decided_by_id" INT,
    "decided_at" TIMESTAMP,
    "remark" VARCHAR(200) NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* That a person's old number and a new one are his: proposed by one, decided by another. */;
CREATE INDEX "idx_number_link_old_num_af2926" ON "number_link" ("old_number");
CREATE INDEX "idx_number_link_state_67a9b7" ON "number_link" ("state");
CREATE INDEX "idx_number_link_office__9ab502" ON "number_link" ("office_id");
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
    "through_id" INT,
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
    "employer_name" VARCHAR(120) NOT NULL,
    "employer_code" VARCHAR(18) NOT NULL,
    "employer_since" DATE,
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
CREATE INDEX "idx_certificate_edition_07c117" ON "certificate_item" ("edition", "code", "valid_until");
CREATE INDEX "idx_certificate_status_76951a" ON "certificate_item" ("status", "valid_until");
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
    "step" VARCHAR(30) NOT NULL /* SUBMITTED: submitted\nRETURNED: returned\nMORE_TIME: more_time\nRESUBMITTED: resubmitted\nACCEPTED: accepted\nREFUSED: refused\nEXAMINING: examining\nEXAMINED: examined\nEXTENDED: extended\nAPPROVED: approved\nDECLINED: declined\nISSUED: issued\nISSUED_UNCHANGED: issued_unchanged\nHANDED_OVER: handed_over\nUPLOADED: uploaded\nWITHDRAWN: withdrawn\nABANDONED: abandoned */,
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
CREATE TABLE "number_link" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "old_number" VARCHAR(18) NOT NULL,
    "new_number" VARCHAR(18) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "office_id" INT NOT NULL,
    "proposed_by_id" INT NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decided_by_id" INT,
    "decided_at" TIMESTAMPTZ,
    "remark" VARCHAR(200) NOT NULL,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_number_link_old_num_af2926" ON "number_link" ("old_number");
CREATE INDEX "idx_number_link_state_67a9b7" ON "number_link" ("state");
CREATE INDEX "idx_number_link_office__9ab502" ON "number_link" ("office_id");
COMMENT ON COLUMN "number_link"."state" IS 'OPEN: open\nAPPROVED: approved\nDECLINED: declined';
COMMENT ON TABLE "number_link" IS 'That a person''s old number and a new one are his: proposed by one, decided by another.';
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
    "through_id" INT,
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
    "employer_name" VARCHAR(120) NOT NULL,
    "employer_code" VARCHAR(18) NOT NULL,
    "employer_since" DATE,
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
CREATE INDEX "idx_certificate_edition_07c117" ON "certificate_item" ("edition", "code", "valid_until");
CREATE INDEX "idx_certificate_status_76951a" ON "certificate_item" ("status", "valid_until");
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
COMMENT ON COLUMN "clock_event"."step" IS 'SUBMITTED: submitted\nRETURNED: returned\nMORE_TIME: more_time\nRESUBMITTED: resubmitted\nACCEPTED: accepted\nREFUSED: refused\nEXAMINING: examining\nEXAMINED: examined\nEXTENDED: extended\nAPPROVED: approved\nDECLINED: declined\nISSUED: issued\nISSUED_UNCHANGED: issued_unchanged\nHANDED_OVER: handed_over\nUPLOADED: uploaded\nWITHDRAWN: withdrawn\nABANDONED: abandoned';
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
    'eJztXXtz4riW/yqq/DPTVdyuzqs7k97aKpLQPewkkIWk5/YOU0RgEbwxMiubMJl7+7uvjv'
    'zAD9lYvGIcVc2kwdaRzdHrnN95/etgYhvEct5fjrFJfyXYODhH/zqgeEL4h/TNGjrA0+ni'
    'Flxw8cASrYfQrD8O2g0cl+Ghy++MsOUQfskgzpCZU9e0KbS/GxNEqIHsEXLh4zOhLhKdnC'
    'ObEsTseQ1Z9vCJGGg+Ni2CMPVbmQ7ChkGMzwij4cxFLjYt5IztOb/+yDtweBP3PbyGYQ/5'
    'e5j0cWdPnFHz/2ak79qPhD+E8ef+8Se/bFKD/EWc4Ov0qT8yiRXntyk4J6733ZepuNak7h'
    'fREH7MoD+0rdmELhpPX9yxTcPWJnXh6iOhhGGXGBHu05ll+UMVXPJelV9w2YyE72gsLhhk'
    'hGcWjCFQe2+wuHbQ77fad/1u467fP0iNb0ARGQD/0tCmMDf4uzri5z/CK/zj6PDk08nZ8c'
    'eTM95EvGZ45dMP79ELzniEgj+tu4Mf4j52sddCMHnBVTGAfRlvL8zHTPZGqTbD5ODCgsuL'
    'hRGw9MN2efzL0dHx8aejD8cfz05PPn06PfsQMjt9K4/rF82vwHjewOaL3Fv/wUgsOD/Gzj'
    'jNdb6dMDnPg/YJfvMfsi1+b3NaT/BffYvQR3fMv348yeHmt3rn8td65+ePJ+/iLG35d47E'
    'rThzh/bMm4fF53RIoid08QkNu/XoKbKzwIUBHj7NMTP6qTv2kZ3VNn1rcjRJXsEUPwpewu'
    '+GFw4OYRg7cZykz2f/Vv7pHGlU6Gi2MD/T6GwyIAw9mnw3RDY/9/jRCSelQ5hJnM/8zHPg'
    '1ITj0T83+VP4yQjHK38C/xfzP7b9xI9Nvy/e1OBdyE/nXTx0jQP6ibyo7Gd+881sZ697Rs'
    'c3sw9FNrMP2ZvZh3dLzuxnbPEfrbS5hSR6c9u7za0BwpZsa/Nu5G5sJGyydFtrU7FB1BDl'
    'RAwkf8pfB+ER3xjhR/C9heDhWGwuQ8xgtxGbCsglgdIA9wZkZDMiVTG284jlW9YfB85s8L'
    '9kKDjhfwTp9U8lZSNvfRUVhf1tqbxb2Q5F4ewNDktEtyvOQdecEDn/sUxyM3yS98GHPRSU'
    'c3h717xpdO/qN7fQ/cRx/s8SfKrfNeDOkbj6krj688fEuRN2gn5v3v2K4Cv6n3arIdhpO+'
    '4jE09ctLv7nwN4Jzxz7T61532u+Ed4ElwOLsWE8ilhDh8eJUU+RrPS4eUvn5wB3T99fsFT'
    'ZlsSUQCkrgaX7gRPm/wFMB2SFG8D2jJrlAeX9dZVE6bvOT8SqGHCWu7Rxs3tdft7o3OOyG'
    'Rq2S+E9ehV47rxVTTkxyB5FO0uG607aDUkIN/3aLPbvYfvpuPM4Hv96qbZOkfYmJi0R7vf'
    'u3eNm3PkvDgumfRoq33RvvrOX9se2MZL8jgrIgweFREGj7KFwaMPSc3WZo+Ymg4G/qgtJQ'
    'mlXlCpBcXFMJhiaqyNE22Jq7sFaDbMVr6gpiraYdC+zHvTKyuIC+a6ppt1Csi5GxJo9hZg'
    'b0R5KDx9FyQVZPFJERafZLP4JIvF0l13KZfl265mtIzRjEwwe0oz+Y78lXG2LSh2x+CDgy'
    '2xN0+davzzLqZJBWz8+ab+z3cxbeq63foaNI+w/fK6fZG0QwiIw0nz+7+67VaGHWJBktRn'
    'zaGL/o0s09kaaHfwH6MZHQJX0WBmWq5Jnffw2P98hQEBFuUPSJL3tbjOCh0kB8SDjvqqxr'
    'cEWQW3ms3b4LSBc8PMLQkefUMcBwv1IIVIB7dqeZj0JNJoKSpd58q3aw4J4jsSmLbm+AWs'
    'XqFLCpoShhgZmlMTPFG4HiZgZUr4mMxNdyyIRibFFnJcPn3SoPRWniDBpP848J4Dt/0OPA'
    'B6VecXjUfvCo8Ohku6mS3H2SLkZd7bDro33XPkTJwevak3r8/RBJtWOUAvbBj8TJeIUdmn'
    'SYSkzExf8UA5Oi1yovBW2Uw+TR3YYvtadZKHxDvUEubYdIFnivP893rzrtn6eo58+h7tNl'
    'p3fOrz/b1Hv/C537iC55kWMcox/10whSrgkWH7ypj7NwZEUq7o9l320lc3MiZIN2BtLBeU'
    'XiVbo8vs2UARFF2QVADpSG5JxfakvE0pfSprM30Vlw74Aq6wO0bIdrIz6vFdcXw9NVTZ5z'
    '9Gtju5ohLKZQq5SY5Geii+2IyYj/Q38pKSuxPM97GXVtjRng3Dj2CmBVcXy5/heQiGxCcg'
    '//3g5eEKDnT4mug0LzmnXwcR81kvAcQWg5KNhy1mwHI4rGtPiDvm3EQYea5REGc1swz0RC'
    'E+C4KuKDKpcJWcMvuR4cl7FEJcAq/C6Im8gNO370POZ1UaFdvmgzYcBKZxsF3hYK/jwFdg'
    'v9pnhyPtvBHRUw4L6SmHOXrKYVpPCZz3ilq8g/YV0AJ3be+2TCpxLsiey0H7CrB6Bwr3Di'
    'OskvpXiQKsDgvhq4c5AOthGmHdO+x7RpmfTEAF+r5vdRr1q3PkUfeo9y3s6dWBbg0pVRJy'
    'gAm2AqQUIdOQUtnGV8EbJaIWe74fElvWhU/55bcOsUSMQjbUEXEz2c9FncI6fmwTnuiQ0c'
    'whRt11yWQqjSRNtKjlwRXMa8vX5aLxUtzid4g6t73wT5shsE8aAiSACPYBAZyBUKHYGMi1'
    'a36CGVOklvGC841z39GGOS6CFQ/eNtRwAgzCsh/TKMZuHtujPXrnh6Y+2sQRT/Dv8yexz+'
    'KTj4WI+Ht75L1RTYTkg0uRwFpqyLG9CNgpNhmaM9PlvW0CN9Gx+Rt1ciwbRFIuO7KOcVSU'
    'ynWM4/7FOO51NB5Wi2bClY1k2gqWgAdcvFDib0BQQQ5vIVbMpDKDab4qGRLtBinQblsrum'
    '3xEVBydAzaa0fHEmUs6sws4twym88ObB3I9M1Yg1quuglN+9No2wJBI14QXZgzCPrwNS+u'
    'DPr2bK9PyD9E4X8bdCpINcQ1QcTfh9nP0miRTXUNWuODPacPXEfkTOXk1ovocmhhrmA7oI'
    'bylePU0MMQ8+3UwOxh0eiFYCaaMDK18JA4nMtwjf/Du+MS5AsnnNvsyf/EL5IfP0qZg3VP'
    'bO9bS8HK50Caq9nxoX5zHRuab7xcITY0WGYqoxGl0UOy8SFhBDu2ZHlky9ILigoK01uxKu'
    '+d6dOeEqpq+GzfNlrnCCh7tH5722l/gxgf/yw2AFi5vG624JpBhpZJyxL5E0gS/cGLIqiY'
    'IqySz+7GkJCQTerWyQSpNkGXWrPky9o0VlhHKTqNJ6ZXUcCkFaJGYpTayl/mJfTMlVtlRD'
    '5OpBdP+YCab94IHWThNMH92nKY5jnStFAefXs0MofkJwdBNIGHpYyYPRFYysSeQMINm3om'
    'eJHCnDeEzNECeSGPvCNsAdgyMi3+AABboCVAHtCzPIv+dh8JqE4dDbEDBn8y9fJX+2wBuG'
    'ZAHjFFMz5z2XvkwT+mg/7lYT4AC4hn1pDAq3n/zDWH8CDHnjG4wOfiyGQTYvz488fnHo1A'
    'Q9BNAP3woeT/8OHmw/ljgQMFl+fjF35VQEj8kfDvnxoaKiM05M+zvqL7RoKskorwxm3OGo'
    'UrB+SjUbjSDYn2yq6MPF8SwbNLXNdjc0rmDG7liptOpJG6oClkLLDgOWGUq7DggYUOI3/O'
    'FJAei/ejXTfLktZZuaxS9qmTVVRpB0fO6+xw+nDRh8s+HC6uzYjxxRQ/On2+LO7mHzGiXX'
    '8UNCzgdQJtudo/dT0FXyAD3V/r/zg6/ejFAMCriKuQEYEhiKMI4gnm/FgIQg/gusz1ZOP9'
    'r3EsOWPMH6tyMi0oqnc4bT2uwDH/lpxNmQBL0Fzb/CTWiif+O5REKr99BXGUw2LpFnKyLe'
    'gIXn2cb/c4/2KzCWEtUatWdqDH7uce6SPRsk8XTYvkH/eK5ArFLsyFNMZGUIXy597shHz4'
    'AH8HGP4enfRmp8ejT+h/bfAjqSGbLWrteqmQMCXzd2Bj4KezaVmQPpwf0WNzIk1PvvMX0G'
    'aAcpkBFhO26JG1oKicrHV4VuTIOss+ss7SNXG0k6HOFavFgr0p6Vq2Ed2KR0iSyWkOK6cI'
    'vQ072jMGZ6XNqCVShMamVrlShIoD+RrSncnShC7u5gqw3rHeD7KmFTF9RIRGsFpYRiAIit'
    'AkxOVAL0EGFyTHpnO+CF0avMCNGvI99OC7H8kks4xs6zFaFC2XKMpHtq8ujsaptiUzVUkm'
    '5QtmBT7HqSoom2rhfx+F/3JHGKW2jTcVYOQ5NChmWYnS6JzOOVFFOmpLR23tmtlVwhd01J'
    'aO2tJLaM3cu/KK73kCboUqvu9AvNUg6KZ2Jw2CVhoEbQu94UACgPp3anngp71os9xsT0X6'
    'S/DI9sjASn56bBz2ZmeDIf/78dMx5lcOPx2/41oaRdHEkZ6p3TvjHC/Gb2zPfd85Bvl5pe'
    '55O3mkxkPLhYda5Hn1wuAhcZmBpIPL9n3r7vu5lxD7pUcvm+KbCZ8B52i2LhsC0H8Ociy+'
    'Pqox5exUKqoUElRQ5Nk4ZPTq6Xmrt8co+NpFFDjz2YTA8jXLKXiH75XfWXl2nrUlI0lVBf'
    'ksTvOvTcmdzf8UFCrbic72av4WFSwlq7eIeLkBkTGcm5miY3T2LhMh+0a0cQEX0KA9SHRn'
    'ZydDLsudHo9AuhMS3dHh0TvfPZMGsp9D2DNxZO6c63Umkf/+iEjGQ/6bD/7UEuErSoRiCB'
    'Qkj6B9mWXAVcNiikTFZAfFpGzieKLE2aB95US6TcXC7oEVsEoQ1mKbXhPCWqAle8bgwpJG'
    'dGqVC8KKCnoyaSQhCObIIsmWRUCtGGY0eBGxnnxwR1DXyrGHJrbQkBHDdBEcKyBifCLGKA'
    'gQ+fTLMeGfR4cQJjIih/zK6dEZ3CXH/PPZh8N3UlxrN0/V0JYWZMrC2m1795Vektkdc7dS'
    'zZdgNhz3VdmcIKugn+pWyh0ZBiOOBIPKKXi0IKmccL4VE3MUsSjK5ChN5bi8YdWSiy/Ahx'
    'VcYeKU2p2s5L4wU94boS4XZZ8V1V0prXYrW6r1xvm2Ae23sANHyfhcVPmVTjRlJTjmfT8a'
    'rWch6gZd7OfelTYMRTcFruvD9rxuTXKvlyoxSQlHWQ5zBdwMTGtFDZPVWelxkUOU690Emy'
    '7DnirCJkVMzj8QJGjc4qjIxuEWjoWFssFgd8YgA3wQ6oqHwi/mPeqSZwJ3ZjTM0R7cdNAE'
    'v0BdP9NLM++F6H32qvnBhSGmaEAWyd2laWB292SNxJULidNw0RZNXxor2hWnTWq6JraUkK'
    'Ioze4CQPfVjGuuEpxv6th8NfQ+PCxXYLaMdiWeJ2W5SttLFlxbAaBL0OpotTIjdIvRUg35'
    'lFBqdC4d9MnIaLZa5HScUi+jMi+j8sU/vN5xtPkAiAk2M2J+5MwN2lfOCnd0WiTxOW+Vzd'
    'zTk1TsDnacuc2M/hg7Y6U5nCSsoP67FevyZOa4/eEY00fSD5goASZt2yKYZkzxjC4SQzDg'
    'fWxrDMIruz0bLtrt69ixcNG8S/D+/uaiwSVeMSS8kelZcSQJGUwHGLBSRoY4qT6dy3w6a2'
    '+Dyg7zSnF8sbz0a9ohk9nw93P8801nkP90TTbFM65WkUmhGwGRneUq4aFqsY3lPDfyeTXA'
    '68bQepbGC1yp8NmYbDJzzXV9JCrtRuIQZwOx2PcOYV2vp6oySvvbKDCpL+q1bGJvwtZbYZ'
    'mLn3bPsn089oaEuebIHK6/Gi8XPVV1ek2ZaL4WmxqTqWW/TLhQdsv2M0S2EKtI+DM3xa4O'
    'GfqAUhX5hadTC9bO+uJDfdFTlZi1zYjeheSe6UDoi/XLfAj7A1zYj9Av4wbeedR2IU+49Y'
    'JGolAbIDd+UTejNzsd/fIJssad8c8fB0cievb4GHLKjT69+wwZ4sY2/5mi/KvXaQ3Nx3zM'
    'oQCsX4OD3xpjaTKS13oN7WFYLg/D7JKoy7PY7UN51IMv9etuo39Tv2t0mvyj32t/wt+MgX'
    '+ZSNDfuL1rtlsiQz8RlD16+WujftdsfT1HwzHh+yofo2IDFrPaHBcx2hxn22yOZSUVWAZ6'
    'nOGvGBDkgcblGbBNAMYAAifYNqOuzHSbzbaQ4E2zbWjhmaOWDCCkKPO2UCYjrC5Es4MqlA'
    'vxWOpcdn/fvMqIWE9RJng+m5nGe6DfW6xAxmfvYPKMaFHzmPihcd5a5mg1m2aMUBuuy2bR'
    '1FVcKz+suoDBgS5gUJ4A+PIWMOjygWrSL9i0ZowcSPCieINaHmbk8KZ9k/ZHkcYFgCNoTg'
    'zOt5caeuJaqkBrAHWx7OHTP+yZ+1l8g/fijSBDm+l4DbGDMP/0wi+Bg6QMDtps5xrkKRfI'
    'Y9mPfL7xQVJRMmJE1XMO/1jEgfljtv/yx5T7cjnTYb0eh09OC3D45DSTw3Drxx5Joa+QuX'
    '1vhVAFb8mtHuvCL0l2nAcOSznHeNiksNXnJwcZM/cFmTRZBqiGRsyeiPyqI5M5LnJt8cXC'
    '/PPEBktothVn/W71gV2uAxuGc1WrTEBbZmjwoH5102ydI2xMTLC1XDc6v50jvvewpx7tNL'
    '41G783OueIkWeTzAkLCyt3wsLK/Nplo3XX6PRv6q36V7jj5dXpe4ud32+2vjW/Nq/rd21+'
    '06TP5qNpYdeG3rrdRrcLl7ED3ntw7bpRv+ovblgEG/3g7iqWn80HnzlBlSWVAzAk0khM6Q'
    '7BmOcMXa0ga5ROQ6hlHuESFs+qAO6m0UyNZu4xmpm1QWyAv+tWJtsTLq9Ym2xnKmY0rkOi'
    'aCbCPrLVzRlv2HciLZdqnW1KEGDNxPgH1wwHzJ7zLt6jNmQAdD2XvDGyR0IhdO0nQgNMN6'
    '1prteV1i7LpV2KEVJOshCnqlytj83jwQbXXmUKW07i/pCicglDzoqow2fZ6vBZ2qVnCE6Z'
    'fWZbGTxeDpUkutgh04eYGmbgQagCnFzWW1dN0GfOUdhHjzZubq/b3wEE8SIwAP64alw3vo'
    'qGcBg+inYeZBJAJT3a7Hbv4TvULxcwSwyW6X7v3jVuzpHz4rhk0qOt9kX76jsfb3tgGy/l'
    'AEX8IVxducruQCcRS6tYOoHFMoG1EliFQ/hRrz7GETI9wKUeYPLX1OTdrQI4xij1MJd7mD'
    'WqXPERFsawVYY4RqjHuNRjrHFtjWuXB3Etr5fuF9OyiAGJ0A4kUGvkbi0PaR2Jdv1R0LAQ'
    '0AqtAQGF0ipBGDT/d4ynjhdWHXfM+QyOOX8TiuamOxawqQeh8pmFRiZvNZbVgtnWg3pc2a'
    '97Pbtj7KIBsWz6CFAuwmiIHQJwrj3l09mAKtCA+MLVnxzEZhZxPqMHuNmfYnfsPCDMiGji'
    'DRp0MiBoIkSKGmrx9z5H2LK2gQxnR3GtHbm1AnR58B+jGR2K0tniSfDn5D+3BbetE8uVDR'
    'XDnFB1HI7SlNkJaVWgeOPFO6CAumKJ1whJBVl8UoTFJ9ksPkmxuLQi1P7Zlcrk0bJc6dhn'
    '/sIZqxitHCHZaphySXzdFaKUFxJKmp//1W23MiZqjCqpJptDF/0bWaazh5aBHK4CO2K6cb'
    'Cz/nxT/2dy0728bl8k2Q8dXKTzlrgrG+pC4h2a6AyGR66qee6qU/9yd44EbY9+abaa3V8b'
    'V+ehqN2jV83uZb1zBRcN0xlyncdL0/v6pjQQAlXWRtB+rVWx2tgsJOvBzLRckzrv4bGvIV'
    'xvZbHMmelKE4Jnj0aERA/IxgdkQB5ntD9Q0oOiNJVzl9m8iO7hFH1njI9OPyrpm0nCyjnP'
    'bN43SdvxV9la9s5y4ODVjENROj3EpR7iQLJcYZQTpNoIWLZxVoiSjk4Ia92k3mAj+WJae7'
    'y0d5tJOOSXzOoU4WWOzQkw81HQrEg2GN4WTWdgq3FMgyCMPLOVsOKcC/uL57CPuI5Ja0hk'
    '9p2Obdf27DI/OWjKBfQZI9J0MJvtXZt5SgGGZZt5HMuWnB7ZInfQvoK2h82bd9Q1mtdQZf'
    'Y40CI7h7WcvfuQt3pF5h4Wmb2H2bP3MDV7xb8KzA3aV5G5hTDXwxzQ9VCW1eFvCX8zLWdB'
    'c+3SJTGYlTs/lFZ9aqupuIxMVnRyjVNqBbfMoxxxu1M0eqcpN6kBlHeIlwj8Oc6uCRfHNT'
    '1e446V+8nfpV6v6UlWKtfXX4k17Zqu6/3UFAoRvV3LAyLGvGHfibRcikX8Dh6jjj0hEBSK'
    'MHXmhDleLjobtP2fHBTJoQ83bJFNQDziXKSUdcChlc8GRxTCqiEqigcByuB3l8YodvJU8I'
    'ttuuD86hAM8Ad2RDe8IXXRfExo6AuL4KDhnYhsCJyHiFDDEcAIvA9/JppzYlg4hl9maT42'
    'raLwyB+yMgShexpv/MeB94b+SQf5/eDjnzqxwi4TK5SkykRJt9g1HbhK68K51yrTOukTdp'
    '83QZ2xOmHCHjrt7vWK8oQHIuFstvNWlKYc3lvwvCp5b+FV8hlE6TRGVGr0IJB4FUc4QqYH'
    'uNQDHNNvlHyZooQaAizbGCv4uGwTP7nhsiF2pR4cwa1aHm4yiTQqBplgGsqeyCKuE4noRY'
    'YtQALT/SyuMnsuvg9sd1wTQbzDMaaPxBGxtib1K/U8ZsAk23gSQCMPAzLms57Lgg+AkYhb'
    '/MS0ECNTPiu4yMxlxWeC5mMbgQphOMij4B1zmXnEJWqILxYPACwGOkiQmi6aY1G+AHK086'
    'k/MtnEg3T8QGRK5vDm79GDO2b27HEcfR1/VILOA7levNEjw1ymh3fxopIBz/Eil3s08RZc'
    'awAkx3888d4filzDc/jrG/wSfyMPQGIED8ecYaMZAzQHIqqp39gVINCCAIozZCFAf6TywQ'
    'Zv76E6MXQouCXQII357BLzCURnpWCNGNHuBf4KhZWJsiZ9A0siM7JrO8eI3nR9ZyH/KnIv'
    'SvOmmUco/AzJpnph2xbBVM6+CFWCewNOti2mBVvubpl20W5fx5b8RfMusdDvby4anZ8Pxf'
    'rnjUzPnJaGVUJZQ+EMi9Fo+FfC1YXMpMDWOJHGANNs9WXL/uBFjbMpOj1pc7irjgXEKTXi'
    'Uzo0IDrMXJkKih0UXD4Rit0tnA97smqiOmJxliao9H5Uyjw4VeRwjvuarpSzigdb8Uo5sm'
    '1jA3yufGbMxGZZKgdBj/nYygG6k01qeYD31G/cV0K+wQ/RS0UJiGvE6+kcPZrPRKC6Q/6w'
    'GnLxk/c1muiSUANc6fhV03WINYqUIAKqn/zslpl1jHb/eF37qFxw7f646O1fijVYA8plpW'
    'JElUuTs/lgR638rjKL90751QU63sQwCzFjhUGO0mmfljKPsC7BUvURFueqzVZA+kMiDfpI'
    'YDUIoyKKbI3RaMvUUiTNn4Ya3FkO7sRXbAHkzJuLu2RtyeZuUc7GFm2pQLNLwlxzBFq/FD'
    'CL3q7lgWXDRMMCCb48zOknB0Vo0c+92aejT7/wv78Mjd7sbDAgvdnpLx8+8b+DM3799PDj'
    'Gb87wIf878mHj/zKydmwNzsZncJfcojh7wDD9dMz6GF4+O6zcPSks8mAsMBzcmxbhoiiNQ'
    '1CXdN98e/LsoWV9VWFj2rg+dqHsXvwcpeF3rD8Jc8+QOefTo/439Pj01N4gRPjnefNih0X'
    'GWRogr+miPKFTowaeuKyAEWOCVV0Fk8Q3x8+o59+8n1JKYCHhmkUjvKNxPRqWHCXsKA3Y1'
    'RwqwXFtsIfXw+1Oi4SdXicHXV4nC7TzIZj85n01fmcpqxceufN59L2wlNV2LygKHM074oM'
    '3kriLnvETzpFb4oYja54I/GkMB/NjEJYy+PRF9RlnsMHIob8yo8hN3q0eXPb7tyJK5OpzV'
    'y4dvf9Fi6IfCFJiavIjN983DiUYJlJghyKF3CZyaIdtrl7P2PLNBS3cM6c6ybnvKDt0U7j'
    '9rp+CUPByNTCQyKufWv/5l16tp/gymW9ddm4voZrQ/j5llWWUfMiHbyZ1pc5yywLkoiRru'
    'ntX071tKCz/5QJuuJ7/YJA+yKmso6QlaZkguwtT8eYWqsi6KUIKydOb0XaC9kG/gor8Tsg'
    'rB6/z4qw+yyb22eZzBaIisoOkaZ8y5uErvKzCiP3zgCpM6NtSkbJsZRNQyOMNpTlm3NiU0'
    'vZnBMBsVwyWbOQTcRA0+S9VYjpW61nk2Rbvukr4Gwh81ffDFovtYG1KeT/IBPI3oGjtiXf'
    'iOOVQEcDYtn00UGuHTpi10QOE/jkIMirhmYOJG995Pzzvb9FZo4JwZTzXpJddrePLmIZih'
    'R8DwRJAVH0Z9Q1LT8FbAiypG7FRsDPGJtwaNYWp51anCIDWliVWJCUGeBcVY3YeOkSVVVt'
    '9xra7vzQN17ViMuv/AWGqnM4QVY5ZXjzjPb2ckgVpaIIx6nedJqW6GGozMGQbPssLEnAj4'
    'SDg5f+xKauJK4nN9NNlGyHqW7CK3ub6+Zt2toa/7xtdsCG5kWw8Cvd++5to3UF15yZMxUu'
    '8TL7W/f+ttHpNvyGoH8So9x2OW+M1PHNJN1bRjcZ/21zbKnY5KIk2iqXylxejtjY/ZmUKr'
    'GxcQW8+JRNE2q0djlam3C4XhOyTfh57xmri+K26Zm2Bng7ZTZfEdLdWQXA7ZBH03EJu/W7'
    'qxD7JRbPCaESS50KvxphPx0ytJlRJX5tE/EO5llTeOAdSADvRItaHt7N/LZ9c9G4aE13P1'
    'U1+Yv3AMlGgr64CDsmQy7uihzdgxf4R5Qbo2jOTNcl9D16MGxKHtDQ5lqrAw2ckMhmYbMU'
    '2r3TJxcBu2NussplzHR5+E2Xh38dV+eSQSablra11X4bXNXlyrdcrnyMj04/qnB4QVFBHm'
    '8+vw8gPCtX5AuJy8xqfhI1Ln9rtr76ggXndo+KawKo88SGHv2907wTjUB6EG3gyl2jdR7I'
    'EwAFfrnvelDgCAztPXrVad+K0AmDawxTEV4BFfw697dehAWU8WOzqVsWIFAx975Ou8/FbN'
    'vFEktOdrryoL1G/FI5gbnUrsDJoLlmZColuW0rZX/xm2tGJhkpIusVOBm216xMsnKETWl1'
    'kkxeLgg0M5PM9EUOBW5GKDQ70wFgXF6TneJ5nkMhSeW8ho4+FBMs8yTLtOMQYVBLzOmr62'
    'wS0srxfPOqG9csbLYKu1OEmtlLma0e06RjmfYglmlkUtMZrxSzliDVSTPLNs4pe/3rJHVL'
    '2ZRzrH1Ru3MBe9802ryAxS9Z+9brBkrGuggjh/AJYISVekUeMidwhYNCR16FXkKNmvCF8x'
    'xwamhoM0aEyUlm69vJM4tY+SDARgee7Dzw5In/rFXx5YC21PCy7zUa+owCTNy9a3caABM7'
    'rs1I4EMauJAGnqKBmyj/3u50Gpd358G8LgdYXG7bQNr0bU89/Vdl9Nq3gPADZY/Wb2877W'
    '+A2/O9l9nPAuBvXF43WwLhJ0PLpGUB8v066enRya4CHSHRNaDXqAGtbSgr+E5jaTR7HvwS'
    'UJR58y8T/jK08MxRC0AMKSoHAGyFw9ovaRt+SUKHWaF4cZpQeyjl8Vcd4UiQaiirdBBHvH'
    'KmSByuvI5SdLqOhayascck9UUUp9QoYZmXECMTzJ7UxNSAQotQRUSoAIQrvj1FKPT5vjwS'
    'Lch3tLkQtIplsqolwtAi86tUtWAWoVUX2B2ODyRWg2STWp7RYBHy1R+ErRWihJgI8HKWR+'
    'eg+dgGEoZMKsB78D4TMTp5cTt5YULbfrQo3OL7ezwgB784vCMougz4LLVdNADDBTZqvGf+'
    'P1Rh4ffm2KnxdthFztieWQa08gq18Ffm97GDsPdCxQOR0iXTdTjS64cjpUelqPKfptQQgA'
    '5N2g1X+cliKIf/x4m0JqgjvnTE16vyWEd86YgvHfGlI7721PFeR3zpiK9yMVJHfOmIrzIy'
    'U0d8bZSdOuJLR3xVLghJR3zpiK+SqU97Z+PXEV/VHWeFiK+opCCsi+nJsOVEmOUc+93mwV'
    'yw7ZZ5j8wxcntNagWN3NOwdQEjt2hMDMRXN3HPPauu6SIHm0YNOQRzraWGMDWQqM/A7xOw'
    'L6MJfvFsw5YJmSchMSUUdXlAphP04aD/7iCLYAPKNsmM3Lt8dBEbdMywpmx91uFya4bLvW'
    '4RoddlbUygOz4qINAdH2UKdHArIT3rElhxFp8U0QlPslXCE4mxwcVp/maHpAXtdTzaGvFo'
    '2mK6ZU3QP6IVq8fHqd60QW1fSmKVmIUajaiMlqpd33Qt7ZIo97WN1tLeDVLgAyy5UMEChC'
    'mEFbBF80Jlov10NV4PQv3m/5Fo4WZRzpn3weyJyHszMpnjIoMr7X7xZsx3EU4pEtvYLLjq'
    'EjYxKZbn0tnZk4U/PL/vcNlFAAqiTgdmlklYkMjHnds19BBQCTHnQdywsP843nDB4iz4Qe'
    'rzLqvfzZcm88GIZS7z/pt7VadjMzp2J/kU9dxA2tX+Tbra793RqEEQXQf8dZir64DvbR1w'
    '78BNsTi3VixbqnLu4YxW1NOFdNUnsqR32byLU71pBsZEShUepgjfdrHifUi4tc/Ob4EuoT'
    'BDIyTbX+K7tNypzU0I61Zd3FGaN709eoxYxXfJ2nEip5JMwL2DhL2RUs3ilKDSuq+OiN4V'
    'W58Jc6TqWCZPIxQ6ciHJTpGdRTpHs/HGKM0aqGPJJuo6GGMEjpHgvMWnaga13l91Hg9tzN'
    'x/Y2beRrEBHr+dNGoZ+2QBtofZyNbktSQb2l4ed0tZHT3sS2WjvySQ/OJAYpn379Ty7PHD'
    'RZvlHvsURQ1+XjUZ8heemJQ46Ofe7OzDh2P+d2Cc9mYfPx1j+Ht28k7igL9OT8v96bXz/C'
    '6d5w3z2ZSrItm4Z5SmcsjnxyJWoWyjUMoRdixN55HN3JCgcpzdQrUd0z/eChvcTPl5+LYA'
    'UWWv4k35E5dTeijItRI62uz9ybRS9CnIymvGnnrCVcX0C0nYqXz2pnnXpuTO5n8K6g3tRG'
    'd7NW+L6gySVVtEddiAOiDmZaZKEMzaZWpBqJAX0g2gMcLIIxWhsr5EL5X/81tLnVYXukrE'
    'OU74cSU9VLUCsEsFQHs3au/GffZu9EuIKrtHJOnesmgbHBhqVp4IjbZCLLdCLA7AtRHyoK'
    'M9Y3BxYDwytUoF19anU8v0CmrLBLTo7VwJDScaFgqhGmK4I6KUDIZHLsQhjTE1/mE/E/Ye'
    'NV30RMjUCz1iMwuw2CmzRUUQSIbiexC8g1QoA8JlWzTj04DJg6a29CwRJjXHpus8nCPHnp'
    'CBbbwgxzUti3cPSVeQYYsb7pi/zWePHWH9EGgi9mzxEGqLRhBtZczguS9owteSn9YFngAJ'
    'XYS22KOc8t+tw3//9+G/a7x/v5Y6F2TpwP4LapZAZhiKGbPnvPe5ydfdzBUVTOAJ/FdOil'
    'ckiZavFL8VPkAW8Jk3CWA1A895R74UbGF+0kRckcT7eyFX8t4WtHQ2GXibQfoJGf1C29lg'
    'ApkwhXtb+jmx26oPifyujJ8xtCIlElftMW6qzOO5jlDbhfdItoaxmD1FBeAFxUoicFIWK1'
    'GKnqMimTaOsjNtHKUybcDBAen6+6paRoqwcvmQtsBsf4tK83h5HYiAtsxa3UGr8TunI/Me'
    'rV9dNe+a7dY5woan70NpB36/fg2lHXgbbMGVZrd734ArpuPMSI82bm6v298bnT7nYesrv+'
    'MHXrP+kAsQjyQpbryO5WiKXYkDRbGBDGh3aKCjdh8ANsV9/6DV7jf+Wb/hTPbo+aje3l43'
    'L+swsP0vzU73jg/vQhbti8h3PoacKLgNdN71cozcQl5YZewW1NsavQ1sdwdXnfqXu3NP8u'
    '7R7v3FDRRZueIicyCY+WVW6tf92077tr2ot4KtflCDGtrc3Xda3j13xihcq/9eFzVc/JmB'
    'QVqCU8CbH98aneaX76LEC5fhzdGLKPJy37riC7rT+NaE7UGI8n1Gnk2xTwT98anVaX+D3S'
    'Hsk08tZj/DPuHdhDfxrokiMLBzQP0X2Dj499sOlIXhF/w0UD3Kd5CrxlWfE3bOhfoBaA1/'
    'L1mRmS/15jVc8BLm9+hV4/K6KX67QYaWKX47RCJw3v4O5Wq4iM/5O+e7Wv2CP6YtmuIBf4'
    'gt2l7Xb8UDLDz1itg0u5f1zpXo0HSGXJX0OPyt/Zv3Hs/2E1mpgM1xkTVynL1GjmVZxrV7'
    '+Qbdy8njjCqHlySoNESWyVlYiyqSa5yqcmLr5nNM+tBM/4lIClvluCLFycosuJbGJUmAYX'
    '1/O1XbMGSkOnhKumlgqmjtidK8ad+vkc3k4TzZuFeERAdKJXzCorhjUW+wKI1e3+n17TNo'
    'PlY6rOJUFXSe3UJCBkYeM10/luvSC+odctuyh169KRV9+rp9CXqpoA30zv6vjU4jUD77Y8'
    'JIeKdx3W38HrtN+HvMoU059DubmY8m5aq+N+mVlkmatHJrZStFlkMYU2mzT1Dp7V6SXi9g'
    'kWqZ8BShnshKE1nVYJQirB6/z4qw+yyb22eZzF4lzkpKXDmmbzjgamxPyErcThFqTudzGn'
    'B1zLh09GzaVkZgwYVtWwTTjDhCaQcJtg94D/t3SOZw+qLdvoaew8RKF827BM/vby4afKMR'
    'Q8EbmZ7zm6RUeMBA9eRWCVJdmK/M+a1exz93+YDuXxxEiqcAcMuCyfL2rSTpajvWSidFeG'
    'WP9yzLfCYsA9tZjjpE6Xd4Qk/N4dNsqgo8XLbvO00wXg/tGTPBcH3bvPzt/vYcRfp7dZtF'
    'wNK+a6dHJacSWZxs9wXJIs6Rg5lpuSZ13sNjX8M/cjtlyhJ+uCoHfJJWn/BlPuEZGRLOgR'
    'XqlKcpq6e3bLw8nc80ld0uQqJ3uo3vdCmf/6JSbpJOS7ppiSsMnyhqLV9QbD0qsiQpjyWW'
    '8jCMREEzCGl2qBIEHNxbjSCMSlKJj96qD2/VrLzgqauKHySotOUqPXF9V2ZFxiaoNGPTjG'
    'Uigc+zbFfIE9AiROUQ0eB5lRHR4D5ok0pbdYyoctv15rNZTPkcFv52agJbguxN57JgBK+G'
    'mMQpdRXoUgMmDn5eDRaL0OkhLvUQT2fsUVVzjdK8Yd01lmFBaQ+MEmrIuNTLQ5eO0KUjyp'
    'O0qUjpiOykTRvN7hpJw1S1FK+JTX74tB6nLqGLxjPZy6VfjEk2Y0So5eumDA47qi6r6Mhk'
    'E7wBZjV8z9XLSJdVZRv/dYSZ2FqTZTd+N1Vl0xTDCbEej26hjyoxaEe5CrMSSksOykI5C1'
    'dJLQ3UxEAjm71HD/aUUAgrf4DkfSPTsiDp3hiyB0JCQUg+CDeg1TmyKRGfvMt8AiBP1BA5'
    'AKHvnAzVW35okXSAMbYZisnodHZrnd1aZ7feG+Zu3h7ACLzAUHUOJ8i04WUpo23ezQqbRY'
    'Kscoze/HYBHFPdMqI0lWPx5udyecr3lgz+3XimCl+iVJrLEZqqZbc9LDSXD3Mm82F6NicE'
    '6BSrsxPXpCk3mby5HDqljNFLEtjkwN2JvPRrYt6JdPj7yeClwHd6lq2BfvOR4j9iXfTtLz'
    'zpiI4qxPatYiURHFwCk8RR8py6W9CuT8KGS8GRblDowKtHwNcTc50a/9eewj9ehRoH2QyR'
    'v1zxESORwda12QsSj0uDH5vqVIMb5RA3ssENxyVTuehRJBGyR1tmLfwgK/NxOqvxTbvT6I'
    'NV/VzUAOmDewK0jPQAW2vYR/3ysnErLuPhkEwXGZVjOYUhRXKzJbIhe/XtRDZk7yo09Ive'
    'iZZ3jdaVd80VJUrkOY9lWYmTeZD9LFT3LS+DeninP6NeCvXczMj3t9ftuniT2dSysaGW9z'
    'i5mxSR+jaf38rAEpE6J1wFy6Tpt5XXUdf0XYVr6g5S2nNwD1yjGMFSr508wDSgqBy+tJWY'
    'ouBEUw7YTBNqYEkaWaQxD6U9SmMee4Z5bFWdX/hqydT5mCdXjjofb1eoRiOzZ9RA9gj1Zm'
    'dnH097s4+Dj8dc6gZNfO4VOBwQNBEaQg0JGYzfJLQmHAvmnsJu2wa4JDDC246gomFKx9/u'
    'o6T1uxPLRDxdl+5+Vf3fG4PifA3ba89vyZmb4XicHXAaEuw+2PR1ztithJV6+44K3xcU5Y'
    'jyrVQiFuGmqShzRml0hYikA48HUa4Qi5Ug1ZhDqTGHV8yys0fDKsHgIrj8SotEJ7rbp2Wi'
    'kQ2NbGhkY2VkQxpYJcE4sgKwstGOSHWHBEmRGI+AGmHniRiAPfjdeEADpkGZYeqiIPU44s'
    'KzS7DAMEamBR4Lhsm7mWBwTpgQLldjCzEytZkrjfHY+kN7tEcfvMSaD8gh/NeLUBHwliAT'
    'Qt1zhJFnkoXuhD5YQ85wbNuiY3CxCF9x5BIG4++gZ9s0vI4wdeaEFfS20NjKLrEVmz1iaj'
    'rZB1V2fbc05bbwlv1jeLyOt1hEKqp/jEjDLuukllZONPwaCYZ3F7mz8RTD4kxaQaGJ0mmV'
    'v9y6jDi+VxvlOKnWWfdinJWdHVKE2tlB4uzAx4pI2JqbaXlBpOtFFc60zMgEM0nKmDy/qI'
    'BC+0UV9IvS8JbS9Nbwloa3ZJFLMlArFteUA2Xxdn22aLgUwLobE+S1BxwHcn9MMROfAaXx'
    'vPwFz4LbAPXUhC+9aCEMoPyi53eDnwhFI2ZP3qMWeeY3fK/9NIa1w+dKfXqCNC7wVPiXv4'
    'vpaqeeVwWegrFYJagnoC2zgn5w92uj3fl+DhPYZi89etupX941RYH2KSxTMyjw/up10abY'
    'cZQF0wXRDmuA7L1k6gylTkCZu0nYXitUkoI/OnxqBScEU7Lt5q70kEbX/1RZ6faMDckKhe'
    '5ShGU+5UoDQ/tcE1/VmR2QVZDVh4XkhcMcgeEwLTGIwsArAIUpOu2hLQMKdbRmFeF19RRV'
    '66alKttobjmJfaDmbw4hq1ha9VoCJYvMr1LBY2GOaAk4Fs0fnQ2NTaKtljt2+QgTVLo3PN'
    'hp4VQFjT4vws0YmVp4yJvxafQCblA2AhDqxY9TG3LCAaBd2ED4kfNe4tG17adtPaNNNrq/'
    'eUR/OQgWiVURT4I/J68RqLI0XCIbDVNMrrdOXr2ybVbbzhLpmq6lpBOEBJUzBW5FF9AeVl'
    'tWbZ9MWfRrzuZgSqNfq8DczafpVQUMNFKguDuYfyvh3X5zre7I3FrKHwf/YU9YKRysVzU/'
    'hsQ7FBAezWdCFaWEg6/Nb43WORK0PXpT7/wGSfDA08nLA3h7Xb/0EgF6WgZcu/FS+TEygf'
    'RF5TBQ8kdRx+IsdRSdjVKEOmw7zlmuq0OyR6V8EFGacmQmqFT9cY3+VhL91R6T2mOyzFhw'
    'yT0mvZJ4Ejw4rJWXDQZPwyZFQnzt0cgcmthCnLcziMEDp0QsCqTVwO3wb6ibJgBa04VCai'
    'LLsPBH9DKOgcPiGDtjz70Ry0N6t/IQjfvuHe47stlEtbJKlKaCMMTmEWBdHC/B4pMiLD7J'
    'ZvFJGkabTQbeHlsYSAspNsPgEpUH2jx7Yf9QUdGC9jp0XIeOb2xf3nzouNZ0taarNV2t6W'
    'pNN6LpdvEzMb6YlivXd6O3a3larwMN+UPDlgXcoLzWQWCeSQf2X351LXtCBrbxgp7I1EUz'
    'PsCMq6vwajL/plW7kQbveQXJ/ZESzNCBe68auBcdj4K8jdHoLFFpe6R2Q9ii9uRtR0o2rg'
    'iJ1qG0MUuL+CQthb6OeFQnzByOZZKRfydXKMKLNsvEoeyB1TksyyWRPPOdWhHfjZBU8Ag9'
    'Oj0t4oJzeprtgwP3Uil/VDjsN68gdw8LJVQ6zEmodJhOqMSf6ComCY2QaBlFUUZ51cPsx/'
    '8DdJFxDQ=='
)

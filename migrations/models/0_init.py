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
    'eJztXXtz2siW/ypd/mcmVdxU/Eo8ztZWYZtk2LHBCyRzs8MUaVBjei0ktiXMeO7Nd98+rQ'
    'd6tISal4XcVTMOSH1a4vTrnN95/etoahvEdN5eTzC1fiXYOLpE/zqy8JTwD+mbNXSEZ7Pl'
    'Lbjg4qEpWo+g2WAStBs6LsMjl98ZY9Mh/JJBnBGjM5faFrTvTQgiloHsMXLh4xOxXCQ6uU'
    'S2RRCzFzVk2qNHYqDFhJoEYctvRR2EDYMYHxFGo7mLXExN5EzsBb/+wDtweBP3LbyGYY/4'
    'e1DrYW9PnFv0/+Zk4NoPhD+E8ef+8Se/TC2D/EWc4OvscTCmxIzzmwrOiesD93kmrjUt95'
    'NoCD9mOBjZ5nxqLRvPnt2JbYWtqeXC1QdiEYZdYkS4b81N0x+q4JL3qvyCy+YkfEdjecEg'
    'Yzw3YQyB2nuD5bWjwaDV7g26jd5gcJQa34AiMgD+pZFtwdzg7+qIn/8Ar/CPk+OzD2cXp+'
    '/PLngT8ZrhlQ8/vEcvOeMRCv60ekc/xH3sYq+FYPKSq2IABzLeXtGHTPZGqbbD5ODCksvL'
    'hRGw9N1uefzLycnp6YeTd6fvL87PPnw4v3gXMjt9K4/rV83PwHjewOaL3Fv/wUgsOT/Bzi'
    'TNdb6dMDnPg/YJfvMfsit+73JaT/FfA5NYD+6Ef31/lsPNr/XO9a/1zs/vz97EWdry75yI'
    'W3Hmjuy5Nw+Lz+mQRE/o4hMaduvxY2RngQtDPHpcYGYMUnfsEzurbfrW9GSavIIt/CB4Cb'
    '8bXjg4hGHsxHGSPp/9W/mnc6RRoaPZxPxMs+bTIWHogfLdENn83ONHJ5yUDmGUOB/5mefA'
    'qQnHo39u8qfwkxGOV/4E/i/mf2z7kR+bfl+8qcG7kJ/O+3joBgf0I3lW2c/85tvZzl72jI'
    '5vZu+KbGbvsjezd29WnNlP2OQ/WmlzC0n05nZwm1sDhC3Z1ubdyN3YSNhk5bbWtsQGUUMW'
    'J2Ig+Vv8dRAe840RfgTfWwgeTcTmMsIMdhuxqYBcEigNcG9IxjYjUhVjN49YvWX9ceTMh/'
    '9LRoIT/keQXv9UUjby1ldRUdjflsq7le1RFM7e4LBEdLvhHHTplMj5j2WSm+GTvA0+HKCg'
    'nMPbXvOu0e3V7+6h+6nj/J8p+FTvNeDOibj6nLj68/vEuRN2gn5v9n5F8BX9T7vVEOy0Hf'
    'eBiScu2/X+5wjeCc9de2DZiwFX/CM8CS4Hl2JC+Ywwhw+PkiIfo1nr8PKXT86AHp4+v+Qp'
    's02JKABSV4NLd4KnTf4C2BqRFG8D2jJrlEfX9dZNE6bvJT8SLIPCWu5bjbv72/a3RucSke'
    'nMtJ8J61s3jdvGZ9GQH4PkQbS7brR60GpEQL7vW81u9wt8p44zh+/1m7tm6xJhY0qtvtX9'
    '1u017i6R8+y4ZNq3Wu2r9s03/tr20Daek8dZEWHwpIgweJItDJ68S2q2NnvAFnUw8EdtKU'
    'ko9YJKLSguhsEUU2NtnGhHXN0vQLNltvIFNVPRDoP2Zd6bXlhBXDLXpW7WKSDnbkig2VuA'
    'vRHlofD0XZJUkMVnRVh8ls3isywWS3fdlVyWb7ua0TJGMzLF7DHN5B75K+NsW1Lsj8FHRz'
    'tib5461fhnL6ZJBWz8+a7+zzcxbeq23focNI+w/fq2fZW0QwiIw0nz+7+67VaGHWJJktRn'
    '6chF/0YmdXYG2h39x3hujYCraDinpkst5y089j9fYECARfkDkuR9La6zQgfJAfGgo4Gq8S'
    '1BVsGtZvs2OG3g3DJzS4JH3xHHwUI9SCHSwa1aHiY9jTRaiUrXufLt0hFBfEcC09YCP4PV'
    'K3RJQTPCECMjOqPgicL1MAErW4SPyYK6E0E0phY2kePy6ZMGpXfyBAkm/ceR9xy47XfgAd'
    'DrOr9oPHpfeHQwXNLNbDXOFiEv89521L3rXiJn6vStu3rz9hJNMTXLAXphw+BnukSMyj5N'
    'IiRlZvqaB8rJeZEThbfKZvJ56sAW29e6kzwk3qOWsMDUBZ4pzvPf681es/X5Evn0favbaP'
    'X41Of7e9/6xOd+4waeR01ilGP+u2AKVcAjw/aVMfdvDYi0uKI7cNnzQN3ImCDdgrWxXFB6'
    'lWyNLrPnQ0VQdElSAaQjuSUV25PyNqX0qazN9FVcOuALuMbuGCHby86ox3fN8fXUUGWf/x'
    'jZ/uSKSiiXKeQmORrpofhkM0IfrN/Ic0ruTjDfx15aYUcHNgw/gpkWXF0uf4YXIRgSn4D8'
    '94OXhys40OFrotO85px+GUTMZ70EEFsOSjYetpwBq+Gwrj0l7oRzE2HkuUZBnNXcNNCjBf'
    'FZEHRlIWoJV8kZsx8Ynr5FIcQl8CqMHskzOH37PuR8VqVRsV0+aMtBYBoH2xcO9jIOfAX2'
    'q0N2ONLOGxE95biQnnKco6ccp/WUwHmvqMU7aF8BLXDf9m6TWhLnguy5HLSvAKv3oHDvMc'
    'IqqX+VKMDquBC+epwDsB6nEdaDw77nFvOTCahA319anUb95hJ51H3L+xb29OJAt4aUKgk5'
    'wARbA1KKkGlIqWzjq+CNElGLPd8PiS3ryqf89FuHmCJGIRvqiLiZHOaiTmEdP3YJT3TIeO'
    '4Qo+66ZDqTRpImWtTy4ArmteXrctl4JW7xO0Sd2174p80Q2CcNARJABPuQAM5ALKHYGMi1'
    'a36CGSpSy3jB+cal72jDHBfBigdvG8twAgzCtB/SKMZ+Htu3+lbPD019sIkjnuDf509iH8'
    'UnHwsR8ff22HujmgjJB5cigbXUkGN7EbAzTBlaMOry3raBm+jY/K06OZYNIimXHVnHOCpK'
    '5TrG8fBiHA86Gg+rRTPhykYy7QRLwEMuXijxNyCoIId3ECtGLZnBNF+VDIn2gxRot6013b'
    'b4CCg5OgbttaNjiTIWdeYmce6ZzWcHNo9k+masQS1X3YSmg1m0bYGgES+ILswZBH34mhdX'
    'Bn17ttcn5B+y4H8bdCpINcQ1QcTfh9lP0miRbXUNWuN3e2F95zoiZyonN59FlyMTcwXbAT'
    'WUrxynhr6PMN9ODcy+Lxs9E8xEE0ZmJh4Rh3MZrvF/eHdcgnzmhAubPfqf+EXy40cpc7Ae'
    'iO19ZylY+RxIczU7PtRvrmND842Xa8SGBstMZTSiNHpItj4kjGDHliyPbFl6SVFBYXonVu'
    'WDM33aM2KpGj7b943WJQLKvlW/v++0v0KMj38WGwCsXN82W3DNICOTWmWJ/AkkicHwWRFU'
    'TBFWyWd3a0hIyCZ162SCVJugS61Z8mVNjTXWUYpO44npVRQwaY2okRiltvKXeQk9ceVWGZ'
    'GPE+nFUz6g5qs3QkdZOE1wv7YapnmKNC2UR98ej+mI/OQgiCbwsJQxs6cCS5naU0i4YVue'
    'CV6kMOcNIXO0QF7IA+8ImwC2jKnJHwBgC7QEyAN6lmfR3+0jAdWpoxF2wOBPZl7+ap8tAN'
    'cMyQO20JzPXPYWefAPddC/PMwHYAHxzBoSeDXvn7l0BA9y7DmDC3wujimbEuPHnz8+9q0I'
    'NATdBNAPH0r+Dx9uPpw/ljhQcHkxeeZXBYTEHwn//qmhoTJCQ/48Gyi6byTIKqkIb93mrF'
    'G4ckA+GoUr3ZBor+zKyPMlETy7xHU9NqdkzuBWrrjpRBqpC5pCxgILnhNGuQoLHljoMPLn'
    'TAHpsXg/2nWzLGmdlcsqZZ86WUWV9nDkvMwOpw8XfbgcwuHi2owYn6j40enzZXk3/4gR7Q'
    'bjoGEBrxNoy9X+mesp+AIZ6P5a/8fJ+XsvBgBeRVyFjAgMQRxFEE+w4MdCEHoA12WuJ1vv'
    'f4NjyZlg/liVk2lJUb3DaedxBQ79W3I2ZQIsQXNt85NYKx7571ASqfz2FcRRjoulW8jJtq'
    'AjePVxvtvj/JPNpoS1RK1a2YEeu597pI9Fy4G1bFok/7hXJFcodmEupAk2giqUP/fnZ+Td'
    'O/g7xPD35Kw/Pz8df0D/a4MfSQ3ZbFlr10uFhC2yeAM2Bn46U9OE9OH8iJ7QqTQ9+d5fQJ'
    'sBymUGWE7YokfWkqJystbxRZEj6yL7yLpI18TRToY6V6wWCw6mpGvZRnQnHiFJJqc5rJwi'
    '9D7s6MAYnJU2o5ZIERqbWuVKESoO5FtIdyZLE7q8myvAesf6IMiaVsT0EREawWphGoEgKE'
    'KTEJcDvQQZXJCcUOdyGbo0fIYbNeR76MF3P5JJZhnZ1WO0KFouUZSP7EBdHI1T7UpmqpJM'
    'yhfMGnyOU1VQNtXC/yEK/+WOMEptG68qwMhzaFDMshKl0Tmdc6KKdNSWjtraN7OrhC/oqC'
    '0dtaWX0Ia5d+UV3/ME3ApVfN+DeKtB0G3tThoErTQI2hZ6w5EEAPXv1PLAT3vZZrXZ3hLp'
    'L8Ej2yMDK/n5qXHcn18MR/zv+w+nmF85/nD6hmtpFoomjvRM7d4Z53gxfhN74fvOMcjPK3'
    'XP28sjNR5aLjzUJE/rFwYPicsMJB1dt7+0et8uvYTYz33ruim+UfgMOEezdd0QgP5TkGPx'
    '5VGNGWenUlGlkKCCIs/WIaMXT89bvT1GwdcuosDRJwqB5RuWU/AO3xu/s/LsPBtLRpKqCv'
    'JZnOZf2yI9m/8pKFS2E50d1PwtKlhKVm8R8XILImM4NzNFx+jsXSVCDoxo4wIuoEF7kOgu'
    'Ls5GXJY7Px2DdCckupPjkze+e6YVyH4OYU/EkblzbtaZRP77IyIZj/hvPvpTS4QvKBGKIV'
    'CQPIL2ZZYB1w2LKRIVkx0Uk7KJ46kSZ4P2lRPpthULewBWwCpBWMttekMIa4mWHBiDC0sa'
    '0alVLggrKujJpJGEIJgjiyRbFgG1YpjR8FnEevLBHUNdK8ceUWyiESMGdREcKyBifCDGOA'
    'gQ+fDLKeGfx8cQJjImx/zK+ckF3CWn/PPFu+M3UlxrP0/V0JYWZMrC2l1795Vektkfc3dS'
    'zZdgNpoMVNmcIKugn+pOyh0ZBiOOBIPKKXi0JKmccL4TE3MUsSjK5ChN5bi8ZdWSiy/Ahz'
    'VcYeKU2p2s5L4wM94bsVwuyj4pqrtSWu1WtlLrjfNtC9pvYQeOkvG5qPIrnWjKSnDM+348'
    '3sxC1A26OMy9K20Yim4KXNeH7XnTmuReL1VikhKOshrmCrgZmNaKGiars9LjIoco17sNNl'
    '2HPVWETYqYnH8gSNC45VGRjcMtHQsLZYPB7pxBBvgg1BWPhF/MW9QlTwTuzK0wR3tw00FT'
    '/Ax1/aiXZt4L0fvoVfODCyNsoSFZJneXpoHZ35M1ElcuJE7DRTs0fWmsaF+cphZ1KTaVkK'
    'Iozf4CQA/VjEvXCc6nOjZfDb0PD8s1mC2jXYvnSVmu0vaSJdfWAOgStDparcwI3XK0VEM+'
    'JZQanUsHfTIynq8XOR2n1MuozMuofPEPL3ccbT8AYoppRsyPnLlB+8pZ4U7OiyQ+562ymX'
    't+lordwY6zsJkxmGBnojSHk4QV1H93Yl2ezh13MJpg64EMAiZKgEnbNgm2MqZ4RheJIRjy'
    'PnY1BuGV/Z4NV+32bexYuGr2Erz/cnfV4BKvGBLeiHpWHElCBuoAA9bKyBAn1adzmU9n7W'
    '1Q2WFeK44vlpd+QztkMhv+YY5/vukM8p9uyKZ4xtUqMil0IyCys1wlPFQttrGc50Y+r4Z4'
    '0xhaz9J4hSsVPhuTTeYu3dRHotJuJA5xthCL/cUhrOv1VFVGaX8bBSYNRL2WbexN2HwtLH'
    'Px4/5ZdojH3ogwl47paPPVeL3sqarTa8ZE843Y1JjOTPt5yoWye3aYIbKFWEXCn7ktdnXI'
    'yAeUqsgvPJuZsHY2Fx/qy56qxKxdRvQuJfdMB0JfrF/lQzgY4sJ+hH4ZN/DOs2wX8oSbz2'
    'gsCrUBcuMXdTP68/PxLx8ga9wF//x+eCKiZ09PIafc+MObj5AhbmLznynKv3qd1tBiwscc'
    'CsD6NTj4rQmWJiN5qdfQHobl8jDMLom6OovdIZRHPfpUv+02Bnf1XqPT5B/9XgdT/mYM/M'
    'tEgv7Gfa/ZbokM/URQ9q3rXxv1XrP1+RKNJoTvq3yMig1YzGpzWsRoc5ptszmVlVRgGehx'
    'hr9iQJAHGpdnwLYBGAMInGDb3HJlpttstoUEr5ptIxPPHbVkACFFmbeFMhlhdSGaPVShXI'
    'rHUueyL1+aNxkR6ynKBM/nc2q8BfqDxQpkfPYOJs+IFjWPiR8a561Jx+vZNGOE2nBdNoum'
    'ruJa+WHVBQyOdAGD8gTAl7eAQZcPVNP6hKk5Z+RIghfFG9TyMCOHNx1QazCONC4AHEFzYn'
    'C+PdfQI9dSBVoDqItpjx7/Yc/dj+IbvBdvBBnaqOM1xA7C/NMzvwQOkjI4aLuda5CnXCCP'
    'aT/w+cYHSUXJiBFVzzn8fREH5vfZ/svvU+7L5UyH9XIcPjsvwOGz80wOw60fBySFvkDm9o'
    'MVQhW8JXd6rAu/JNlxHjgs5RzjYZPCVp+fHGTM3WdErWQZoBoaM3sq8quOKXNc5Nrii4n5'
    '56kNltBsK87m3eoDu1wHNgznulaZgLbM0OBR/eau2bpE2JhSsLXcNjq/XSK+97DHvtVpfG'
    '02fm90LhEjT5QsCAsLK3fCwsr82nWj1Wt0Bnf1Vv0z3PHy6gy8xc7vN1tfm5+bt/Vem9+k'
    '1hN9oCZ2beit2210u3AZO+C9B9duG/WbwfKGSbAxCO6uY/nZfvCZE1RZUjkAQyKNxJTuEI'
    'x5zljrFWSN0mkItcwjXMLiWRXA3TSaqdHMA0YzszaILfB308pkB8LlNWuT7U3FjMZ1SBTN'
    'RNhHtro55w0HTqTlSq2zbREEWDMx/sE1wyGzF7yLt6gNGQBdzyVvguyxUAhd+5FYAaab1j'
    'Q360prl+XSLsUIKSdZiFNVrtbH9vFgg2uvMoUtJ3F/SFG5hCEXRdThi2x1+CLt0jMCp8wB'
    's80MHq+GShJd7JHpI2wZNPAgVAFOruutmyboM5co7KNvNe7ub9vfAATxIjAA/rhp3DY+i4'
    'ZwGD6Idh5kEkAlfavZ7X6B71C/XMAsMVim+63ba9xdIufZccm0b7XaV+2bb3y87aFtPJcD'
    'FPGHcH3lKrsDnUQsrWLpBBarBNZKYBUO4Ue9+hhHyPQAl3qAyV8zyrtbB3CMUephLvcwa1'
    'S54iMsjGHrDHGMUI9xqcdY49oa1y4P4lpeL91P1DSJAYnQjiRQa+RuLQ9pHYt2g3HQsBDQ'
    'Cq0BAYXSKkEYNP93gmeOF1Ydd8z5CI45fxMLLag7EbCpB6HymYXGlLeayGrB7OpBfa7s17'
    '2e3Ql20ZCYtvUAUC7CaIQdAnCuPePT2YAq0ID4wtWfHMTmJnE+ou9wczDD7sT5jjAjook3'
    'aNDJkKCpEClqqMXf+xJh09wFMpwdxbVx5NYa0OXRf4zn1kiUzhZPgj9n/7kruG2TWK5sqB'
    'jmhKrjcJSmzE5I6wLFWy/eAQXUFUu8RkgqyOKzIiw+y2bxWYrFpRWhDs+uVCaPltVKxyHz'
    'F85YxWjlCMlOw5RL4uuuEKW8lFDS/PyvbruVMVFjVEk1mY5c9G9kUucALQM5XAV2xHTjYG'
    'f9+a7+z+Sme33bvkqyHzq4Suctcdc21IXEezTRGQyPXVXz3E2n/ql3iQRt3/rUbDW7vzZu'
    'LkNRu2/dNLvX9c4NXDSoM+I6j5em9+VNaSAEqqyNoP1Gq2K9sVlK1sM5NV1qOW/hsS8hXO'
    '9ksSwYdaUJwbNHI0KiB2TrAzIkD3NrMFTSg6I0lXOX2b6I7uEUA2eCT87fK+mbScLKOc9s'
    '3zdJ2/HX2VoOznLg4PWMQ1E6PcSlHuJAslxjlBOk2ghYtnFWiJKOTghz06TeYCP5RM0DXt'
    'r7zSQc8ktmdYrwMsfmBJj5OGhWJBsMb4tmc7DVONQgCCPPbCWsOJfC/uI57COuY1o1JDL7'
    'zia2a3t2mZ8cNOMC+pwRaTqY7fauzTylAMOyzTyOaUtOj2yRO2hfQdvD9s076hrNS6gyBx'
    'xokZ3DWs7eQ8hbvSZzj4vM3uPs2Xucmr3iXwXmBu2ryNxCmOtxDuh6LMvq8LeEv5mWs6C5'
    'dumSGMzKnR9Kqz619VRcRqZrOrnGKbWCW+ZRjrjdKRq905Tb1ADKO8QrBP4cZ9eEi+OGHq'
    '9xx8rD5O9Kr9f0JCuV6+uvxJx1qet6PzWFQkRv1/KAiAlvOHAiLVdiEb+Dx6hjTwkEhSJs'
    'OQvCHC8XnQ3a/k8OiuTQhxu2yCYgHnEpUso64NDKZ4MjCmHVkCWKBwHK4HeXxij28lTwi2'
    '264PzqEAzwB3ZEN7yh5aLFhFihLyyCg4Z3IrIhcB4iYhmOAEbgffgz0YITw8Ix/DJLiwk1'
    'i8Ijf8jKEITuabzxH0feG/onHeT3g49/6sQK+0ysUJIqEyXdYjd04CqtC+dBq0ybpE/Yf9'
    '4EdcbqhAkH6LR70CvKEx6IhLPZzltRmnJ4b8HzquS9hdfJZxCl0xhRqdGDQOJVHOEImR7g'
    'Ug9wTL9R8mWKEmoIsGxjrODjskv85I7LhtiVenAEt2p5uMk00qgYZIKtUPZEJnGdSEQvMm'
    'wBElD3o7jK7IX4PrTdSU0E8Y4m2Hogjoi1pZZfqechAybZxZMAGvk+JBM+67ks+B0wEnGL'
    'n5gmYmTGZwUXmbms+ETQYmIjUCEMB3kUvGMuM4+5RA3xxeIBgMVABwlS6qIFFuULIEc7n/'
    'pjyqYepOMHIltkAW+eBaT8kUqrGgj3HjgSA1mCWwJU0dDJPqGTQAJVinmIEe1fbq5QdJao'
    'DjIwsCTAIbtEcozoVZdJFmKkIveiNK+aecSCnyHZVK9s2yTYkrMvQpXg3pCT7YppwZa7X6'
    'Zdtdu3sSV/1ewlFvqXu6tG5+djsf55I+pZpdLoRHhkK5xhMRqNokq4+sCwBUExw2c1zqbo'
    'NHdzuKuu+8UptYZfOu0vOsxPXCORpkHJXD4Riv0tnHcHsmqiykxxliao9H5UyrwnVeRwjr'
    'uSroyyjsdS8coosm1jC3yufCbExGZZKocwj/nYzAE2k01qeQDnzG88UEI6we/MSz0I6GLE'
    'y+USPdAnIlC8EX9YDbn40fsaTWxILANcp/hV6jrEHEdKzgDVT342w8y6Nft/vK51Uy5c8X'
    'Bcsg4vpRasAeUyQjGiyqVF2X5wm1Z+15nFB6f86oIMr2KYhZixxiBH6bQPQ5lHWJfcqPoI'
    'i3PVZmsg/SGRBn0ksBqEzRBFtsZotDfySiTNn4Ya3FkN7sRXbAHkzJuL+2RtyeZuUc7GFm'
    '2pQLNrwlw6Bq1fCphFb9fywLJRomGBhE4e5vSTgyK06Of+/MPJh1/4319GRn9+MRyS/vz8'
    'l3cf+N/hBb9+fvz+gt8d4mP+9+zde37l7GLUn5+Nz+EvOcbwd4jh+vkF9DA6fvNROPZZ8+'
    'mQsMBxb2KbhoiapAaxXOo++/dl2aHK+qrCJzHwdBzA2H33clWF3o/8JS/eQecfzk/43/PT'
    '83N4gTPjjee9iB0XGWTEOza8qE7oxKihRy4LWMihUDVl+QTx/ftH9NNPEAvKeGsADw1qFI'
    '7qjMRwalhwn7CgN2NUcKslxa7C3V4OtTotEmV2mh1ldpouy8tGE/pEBup8TlNWLp3v9nMn'
    'e+GIKmxeUpQ5enNNBu8kUZM95iedojdFjEZXOJF4UtAHmlH4aHX88ZK6zHP4SMQM3/gxw0'
    'bfat7dtzs9cWU6s5kL13rf7uGCyA+RlLiKzPjtxwlDyY25xBu/eMGOucwtf5e79xM2qaG4'
    'hXPm3DY55wVt3+o07m/r1zAUjMxMPCLi2tf2b96lJ/sRrlzXW9eN21u4NoKfb5plGTXPJd'
    '+baQOZs8wqb/4Y6YZu6eVUTwt6pc+YoCu+1y8JtC9iKssEWWtKJshe83SMqbUqgl6KsHLi'
    '9E6kvZBt4K+wFr8Dwurx+6IIuy+yuX2RyWyBqKjsEGnK17xJ6Kou6zDy4AyQOhPWtmSUHE'
    'uZrgdf1JyzWT34CIjlkumGhUsiBpom761CTN9p/ZIk2/JNXwFnC5m/BjRovdIGBtXtoTWk'
    'gsBR25JvxPFKXkeL0weO2DWRswI+OQjyaKG5A8k6Hzj/fO9vsMCgKcEW570km+h+H13EMh'
    'Qp8B0IkgKiGMwtl5p+ys8QZEndio2AnyE04dCsLU57tTjpIu87L1WhqqrtX0Pbnx/61qvY'
    'cPmVv8BIdQ4nyCqnDG+f0d5ePma2JDV7tiIcp3rV+USih6EyB0Oy3bOwJAE/Eg4OnwdT23'
    'IlcT25KVmiZHvMyRJeOdikLK/T1tb4532zAzY0L4KFX+l+6d43WjdwzZk7M+ESL7O/db/c'
    'Nzrdht8Q9E9ilNsu542ROr6ZpHvN6Cbjv22BTRWbXJREW+VSmarLERt7OJNSJTY2roAXn7'
    'JpQo3WrkZrEw7XG0K2CT/vA2N1Udw2PdM2AG9nzOYrQro7qwC4HfJAHZewe7+7CrFfYvGc'
    'EktiqVPhVyPsp0NGNjOqxK9dIt7BPGsKD7wjCeCdaFHLw7uZ33ZAl42L1vD28x6Tv3gPkG'
    'wk6IuLsBMy4uKuyMk8fIZ/RHkpCy0YdV1ivUXfDdsi39HI5lqrAw2ckMhmYbMU2r3XJxcB'
    'u2Nussplq3Q58G2XA38ZV+eSQSbblra11X4XXNXlqXdcnloXr99tfh9AeNauwBYSl5nV/C'
    'RqXP/WbH32BQvO7b4lrgmgzhMb+tbvnWZPNALpQbSBK71G6zKQJwAK/PSl60GBYzC0962b'
    'TvtehE4YXGOYifAKqNjW+XLvRVhA2TY2n7llAQIVk8Tr/PBczLZdLLHkZB6aYXuN+KVyAn'
    'OpXYGTQXPNyFRKcttWyv7iN9eMTDJSRNYrcDJsr1mZZOUYU2kZjUxeLgk0M5PM9EUOBW5G'
    'KDQ70wFgXF6TneJ5nkMhSeW8hk7eFRMs8yTLtOMQYVD0yhmo62wS0srxfPuqG9csbLYOu1'
    'OEmtkrma0e06RjmQ4glmlMLepM1opZS5DqpJllG+eUvf5lkrqlbMo51r6o3bmAvW8WbV7A'
    '4pesdep1w79AlVbkED4BjLAyq8hD5gSucFDoyKvISiyjJnzhPAecGhrZjBFhcpLZ+vbyzC'
    'JWPgiw0YEnew88eeQ/a118OaAtNbzse42GPqMAE3d77U4DYGLHtRkJfEgDF9LAUzRwE+Xf'
    '251O47p3GczrcoDF5bYNpE3f9szTf1VGr30PCD9Q9q36/X2n/RVwe773MvtJAPyN69tmSy'
    'D8ZGRSqyxAvl8XOz062eWKIyS6WPEGxYq1DWUN32ksjWbPg18CijJv/mXCX0YmnjtqAYgh'
    'ReUAgJ1wWPsl7cIvSegwaxQvThNqD6U8/qojHAlSDWWVDuKIV84UicOV11GKTtexkFUz9p'
    'ikvojilBolLPMSYmSK2aOamBpQaBGqiAgVgHDFt6cIhT7fV0eiBfmOtheCVrFMVrVEGFpk'
    'fpWqFswytOoKu6PJkcRqkGxSyzMaLEO+BsOwtUKUEBMBXs7q6By0mNhAwhC1BHgP3mciRi'
    'cvbicvTGjXjxaFW3x/j+/Iwc8O7wiKLgM+a9kuGoLhAhs13jP/H6qw8HsL7NR4O+wiZ2LP'
    'TQNaeYVa+Cvz+9hB2Huh4oFI6ZLpOhzp5cOR0qNSVPlPU2oIQIcm7Yer/GQxlMP/40RaE9'
    'QRXzri60V5rCO+dMSXjvjSEV8H6nivI750xFe5GKkjvnTEVxmZqSO+tspOHfGlI74qF4Sk'
    'I750xFfJ1KeDs/HriK/qjrNCxFdUUhDWxfRk2HEizHKO/X7zYC7Zds+8R+YYub0mtYJG7l'
    'nYuoCRWzQmBuKrm7iXnlWXusjB1Kghh2CutdQQtgwk6jPw+wTsy2iKnz3bsEkh8yQkpoSi'
    'Lt8RdYI+HPTfHWQSbEDZJpmRe5+PLmKDjhnWlK3POlxuw3C5ly0i9LKsjQl0pycFBLrTk0'
    'yBDm4lpGddAivO4rMiOuFZtkp4JjE2uDjN3+yQtKC9jkfbIB5NW0x3rAn6R7Ri9fg41as2'
    'qB1KSawSs1CjEZXRUrXrm66lXRLlvrbVWtr7QQp8gCUXKliCMIWwArZsXqhMtJ+uxutBqN'
    '/8PxIt3CzKOfM+mD0VeW/GlDkuMrjS7hdvxnwX4ZQisY3NgqsuYVNqYXkunb09WfjD8/sO'
    'l10EoCDqdGBmUsKCRD7uwq6h7wGVEHO+ixsm9h/HGy5ZnAU/SH3eZfW7+dJkPhixymXef3'
    'Ov6nRsRsfuJJ+inhtIu9q/Slf7gzsaNQii64C/DHN1HfCDrQPuHbgpFufWimUrVc4DnNGK'
    'erqQrgZElvQum3dxqlfNwJhIqcLDFOHrLlZ8CAm3Dtn5LdAlFGZohGT3S3yflju1uQlh3a'
    'qLO0rzqrdHjxHr+C6Ze07kVJIJeHCQsDdSqlmcElRa99UR0fti6xNhjlQdy+RphEJHLiTZ'
    'KbKzSOdoNt4YpdkAdSzZRN0EY4zAMRKct/hUzaDW+6vO46GNmYdvzMzbKLbA49eTRi1jny'
    'zA9jAb2Ya8lmRDO8jjbiWro4d9qWz01wSSXxxJLPP+nVqePX60bLPaY99CUYOfV02G/IWn'
    '1CIO+rk/v3j37pT/HRrn/fn7D6cY/l6cvZE44G/S02p/eu08v0/neYM+Ubkqko17Rmkqh3'
    'y+L2IVyjYKpRxhJ9J0HtnMDQkqx9kdVNuh/vFW2OBG5efh6wJElb2Kt+VPXE7poSDXSuho'
    'c/An01rRpyArbxh76glXFdMvJGGn8tmb5l3bIj2b/ymoN7QTnR3UvC2qM0hWbRHVYQvqgJ'
    'iXmSpBMGtXqQWhQl5IN4DGCCOPVITK+hK9VP7Pby11Wl3qKhHnOOHHlfRQ1QrAPhUA7d2o'
    'vRsP2bvRLyGq7B6RpHvNom1wYKhZeSI02gqx2gqxPAA3RsiDjg6MwcWB8cjUKhVcW5/NTO'
    'oV1JYJaNHbuRIaTjQsFEI1wnBHRCkZDI9diEOaYMv4h/1E2FvUdNEjITMv9IjNTcBiZ8wW'
    'FUEgGYrvQfAGUqEMCZdt0ZxPAyYPmtrRs0SY1AJT1/l+iRx7Soa28Ywcl5om7x6SriDDFj'
    'fcCX+bjx47wvoh0ETs2eIhli0aQbSVMYfnPqMpX0t+Whd4AiR0Edpi3+KU/24d//u/j/9d'
    '4/37tdS5IGsN7b+gZglkhrEwY/aC976gfN3NXVHBBJ7Af+W0eEWSaPlK8VvhA2QBn3uTAF'
    'Yz8Jx35EvBJuYnTcQVSby/F3Il721Ja82nQ28zSD8ho19oOx9OIROmcG9LPyd2W/Uhkd+V'
    '8TNGZqRE4ro9xk2VeTzXEWr78B7J1jCWs6eoALykWEsETspiJUrRc1Ik08ZJdqaNk1SmDT'
    'g4IF3/QFXLSBFWLh/SDpjtb1FpHq+uAxHQllmrO2o1fud0ZNG36jc3zV6z3bpE2PD0fSjt'
    'wO/Xb6G0A2+DTbjS7Ha/NOAKdZw56VuNu/vb9rdGZ8B52PrM7/iB12ww4gLEA0mKGy9jOZ'
    'phV+JAUWwgA9o9GugsewAAm+K+f9RqDxr/rN9xJnv0fFTv72+b13UY2MGnZqfb48O7lEUH'
    'IvKdjyEnCm4DnXe9HCO3lBfWGbsl9a5Gbwvb3dFNp/6pd+lJ3n2r++XqDoqs3HCRORDM/D'
    'Ir9dvBfad9317WW8HmIKhBDW16Xzot7547ZxZcq/9eFzVc/JmBQVqCU8CbH18bneanb6LE'
    'C5fh6fhZFHn50rrhC7rT+NqE7UGI8gNGnqjYJ4L++NTqtL/C7hD2yacWs59gn/Buwpt410'
    'QRGNg5oP4LbBz8+30HysLwC34aqL7Fd5Cbxs2AE3YuhfoBaA1/L1mRmU/15i1c8BLm962b'
    'xvVtU/x2g4xMKn47RCJw3v4O5Wq4iM/5u+C7Wv2KP6YtmuIhf4gt2t7W78UDTDzzitg0u9'
    'f1zo3okDojrkp6HP7a/s17jyf7kaxVwOa0yBo5zV4jp7Is49q9fIvu5eRhbimHlySoNESW'
    'yVlYiyqSa5yqcmLr9nNM+tDM4JFIClvluCLFycosuJbGJUmAYQN/O1XbMGSkOnhKumlgS9'
    'HaE6V51b5fY5vJw3myca8IiQ6USviERXHHot5gURq9vtPr22fQYqJ0WMWpKug8u4OEDIw8'
    'ZLp+rNall9R75LZpj7x6Uyr69G37GvRSQRvonYNfG51GoHwOJoSR8E7jttv4PXab8PdYQJ'
    'ty6Hc2ow/U4qq+N+mVlkmatHJrZSdFlkMYU2mzT1Dp7V6SXi9gkWqZ8BShnshKE1nVYJQi'
    'rB6/L4qw+yKb2xeZzF4nzkpKXDmmbzngamJPyVrcThFqTudzGnB1zLh09ERtMyOw4Mq2TY'
    'KtjDhCaQcJtg95D4d3SOZw+qrdvoWew8RKV81egudf7q4afKMRQ8EbUc/5TVIqPGCgenKr'
    'BKkuzFfm/FYv45+7ekAPLw4ixVMAuGXBZHn7VpJ0vR1rrZMivHLAe5ZJnwjLwHZWow5R+j'
    '2e0DM6epzPVIGH6/aXThOM1yN7zigYru+b1799ub9Ekf5e3GYRsHTg2ulRyalEFifbf0Gy'
    'iHPkcE5Nl1rOW3jsS/hH7qZMWcIPV+WAT9LqE77MJzwjI8I5sEad8jRl9fSWrZen85mmst'
    'tFSPROt/WdLuXzX1TKTdJpSTctcYXhE0Wt5UuKnUdFliTlscRSHoaRKGgGIc0eVYKAgwer'
    'EYRRSSrx0Tv14a2alRc8dVXxgwSVtlylJ67vyqzI2ASVZmyasUwk8HmS7Qp5AlqEqBwiGj'
    'yvMiIa3AdtUmmrjhFVbrvefjaLGZ/Dwt9OTWBLkL3qXBaM4PUQkzilrgJdasDEwU/rwWIR'
    'Oj3EpR7i2Zw9qGquUZpXrLvGMiwo7YFRQg0Zl3p56NIRunREeZI2FSkdkZ20aavZXSNpmK'
    'qW4jWxyY8eN+PUNXTReCIHufSLMclmjAi1fNOUwWFH1WWVNaZsirfArIbvuXod6bKqbOO/'
    'jjCKzQ1Zdud3U1U2zTCcEJvx6B76qBKD9pSrMCuhtOSgLJSzcJ3U0kBNDDS22Vv03Z4RC8'
    'LKv0PyvjE1TUi6N4HsgZBQEJIPwg1odYlsi4hP3mU+AZAnaogcgNB3TobqHT+0SDrAGNsM'
    'xWR0Oru1zm6ts1sfDHO3bw9gBF5gpDqHE2Ta8LKS0TbvZo3NIkFWOUZvf7sAjqluGVGayr'
    'F4+3O5POV7Swb/bj1ThS9RKs3lCE3VstseF5rLxzmT+Tg9mxMCdIrV2Ylr0pTbTN5cDp1S'
    'xugVCWxy4O5EXvoNMe9EOvzDZPBK4Ds9yzZAv/lI8R+xKfr2F552REcVYvtOsZIIDi6BSe'
    'IoeU7dLWg3IGHDleBINyh04NUj4OuJuU6N/2vP4B+vQo2DbIbIX674iJHIYOva7BmJx6XB'
    'j211qsGNcogb2eCG45KZXPQokgjZoy2zFn6Ulfk4ndX4rt1pDMCqfilqgAzAPQFaRnqArT'
    'Xso3593bgXl/FoRGbLjMqxnMKQIrnZEtmQvfp2IhuydxUa+kXvRMteo3XjXXNFiRJ5zmNZ'
    'VuJkHuTsrMdf7m/bdfGU+cy0saGW0zi5UxSR6Lafu8rAEnE5JxQFyyTl15WzUdfrXYdr6s'
    '5P2ivwANyeGMFSj5w8MDSgqBx2tJN4oeC0Ug7GTBNq0EgaNaTxDKU9SuMZB4Zn7FRVX/ph'
    'yVT1mJdWjqoeb1eo/iKz55aB7DHqzy8u3p/35++H70+51A1a9sIrXjgkaCqk/xoSMhi/Sa'
    'yacBpYeMq4bRvgbsAIbzuGaoUp/X23j5LW5k4sE/F0XZb7RXV7bwyK8zVsr726JWduhlNx'
    'djBpSLD/QNKXOWN3EjLq7TsqfF9SlCOCt1JJVoQLpqLMGaXR1R+Szjke/LhGnFWCVGMOpc'
    'YcXjCDzgENqwSDi2Duay0SncTukJaJRjY0sqGRjbWRDWnQlATjyAquykY7IpUbEiRF4jcC'
    'aoSdR2IA9uB34wEN2ApKCFsuCtKKIy48uwQLDGNMTfBGMCjvZorB8WBKuFyNTcTIzGauNH'
    '5j5w/tW33ru5c08ztyCP/1IgwEPCHIlFjuJcLIq1gN3Ql9sIac0cS2RcfgPhG+4tglDMbf'
    'QU82NbyOsOUsCCvoSaGxlX1iKzZ7wBZ1sg+q7Nptacpd4S2Hx/B4jW6xiFRU/xiRhl02SR'
    'utnET4JZIH7y8qZ+vpg8WZtIZCE6XTKn+5dRlxfK83ynFSrbMexDgrOzukCLWzg8TZgY8V'
    'kbA1N4vykkjXgiqcRZmRKWaSdDB5flEBhfaLKugXpeEtpemt4S0Nb8mikmSgVixmKQfK4u'
    '0GbNlwJYDVmxDktQccB/J6zDATnwGl8Tz4Bc+C2wD11IQvvWghDKD8oud3gx+JhcbMnr5F'
    'LfLEb3gQkZHGsPb4XKlPT5CiBZ4K//J3oa526nlR4CkYi3UCdgLaMivoR71fG+3Ot0uYwD'
    'Z77lv3nfp1rymKr89gmdKgePuL1zybYcdRFkyXRHus73HwkqkzkjoBZe4mYXutUEmK+ejw'
    'qTWcEKhk281d6SGNru2pstLtORuRNYrYpQjLfMqVBob2uSa+qjM7IKsgq48LyQvHOQLDcV'
    'piEEV/1wAKU3TaQ1sGFOpozSrC6+rppzZNOVW20dxxgvpAzd8eQlaxlOm1BEoWmV+lgsfC'
    '/M8ScCyaGzobGptGW6127PIRJqhib3iw09KpChp9XIabMTIz8Yg349PoGdygbAQg1LMfpz'
    'bihENAu7CB8APnvcSja9dP23m2mmx0f/uI/moQLBKrIp4Ef85eIlBlZbhENhqmmDhvk5x5'
    'Zdusdp0B0qWuqaQThASVMwXuRBfQHlY7Vm0fqSz6NWdzoNLo1yowd/speFUBA40UKO4O9G'
    '8lvNtvrtUdmVtL+ePg3x0IK4WD9brmx5B4jwLCA30ilqKUcPS5+bXRukSCtm/d1Tu/QRI8'
    '8HTycvzd39avvSR/npYB1+68NH2MTCF9UTkMlPxRlmNyljqKzkYpQh22Hecs19UhkaNSPo'
    'goTTkyE1SqtrhGfyuJ/mqPSe0xWWYsuOQek165OwkeHNbBywaDZ2GTIiG+9nhMRxSbiPN2'
    'DjF44JSIRfGzGrgd/g010QRAS10okiayDAt/RC/jGDgsTrAz8dwbsTykdycP0bjvweG+Y5'
    'tNVaumRGkqCENsHwHWhe8SLD4rwuKzbBafpWG0+XTo7bGFgbSQYjsMLlHpn+2zF/YPFRUt'
    'aK9Dx3Xo+Nb25e2HjmtNV2u6WtPVmq7WdCOabhc/EeMTNV25vhu9XcvTeh1oyB8atizgBu'
    'W1DgLzqDW0//IrZ9lTMrSNZ/RIZi6a8wFmXF2FV5P5N63bjTR4zys27o+UYIYO3HvRwL3o'
    'eBTkbYxGZ4lK2yO1G8IOtSdvO1KycUVItA6ljVlaxCdpKfRlxKM6YXQ0kUlG/p1coQgv26'
    'wSh7IHVuewLJdE8sR3akV8N0JSwSP05Py8iAvO+Xm2Dw7cS6X8UeGw37yC3D0ulFDpOCeh'
    '0nE6oRJ/oquYJDRComUURRnlRQ+zH/8Pr0O08Q=='
)

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
    "undoes_id" INT,
    "gone_id" INT,
    "moved" JSON,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* That a person's old number and a new one are his: proposed by one, decided by another. */;
CREATE INDEX "idx_number_link_old_num_af2926" ON "number_link" ("old_number");
CREATE INDEX "idx_number_link_state_67a9b7" ON "number_link" ("state");
CREATE INDEX "idx_number_link_office__9ab502" ON "number_link" ("office_id");
CREATE INDEX "idx_number_link_person__94dc71" ON "number_link" ("person_id");
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
    "search_name" VARCHAR(60) COLLATE "C" NOT NULL,
    "initials" VARCHAR(60) COLLATE "C" NOT NULL,
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
    "undoes_id" INT,
    "gone_id" INT,
    "moved" JSONB,
    "person_id" INT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_number_link_old_num_af2926" ON "number_link" ("old_number");
CREATE INDEX "idx_number_link_state_67a9b7" ON "number_link" ("state");
CREATE INDEX "idx_number_link_office__9ab502" ON "number_link" ("office_id");
CREATE INDEX "idx_number_link_person__94dc71" ON "number_link" ("person_id");
COMMENT ON COLUMN "number_link"."state" IS 'OPEN: open\nAPPROVED: approved\nDECLINED: declined';
COMMENT ON TABLE "number_link" IS 'That a person''s old number and a new one are his: proposed by one, decided by another.';
CREATE TABLE "organisation" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(18) NOT NULL UNIQUE,
    "name" VARCHAR(120) NOT NULL,
    "search_name" VARCHAR(120) COLLATE "C" NOT NULL,
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
    'eJztXXtz4riW/yqq/DPTVdyuzrMz6a2tIgk9w04CWUh6bu9wiwgsgjdGZm0TJvfe/u6rI9'
    'nGD9lYvGIcVc2kwdaRzdHrnN95/etgYhvEcj9ejbFJfyPYOLhA/zqgeELYh/TNGjrA0+ni'
    'Flzw8MDirYfQrD8O2g1cz8FDj90ZYcsl7JJB3KFjTj3TptD+fkwQoQayR8iDjy+Eeoh3co'
    'FsSpBjz2vIsofPxEDzsWkRhKnfynQRNgxifEEYDWce8rBpIXdsz9n1J9aBy5p4H+E1DHvI'
    '3sOkTzt74oya/zcjfc9+IuwhDnvun/9gl01qkL+IG3ydPvdHJrHi/DY55/j1vvc65dea1P'
    'vKG8KPGfSHtjWb0EXj6as3tmnY2qQeXH0ilDjYI0aE+3RmWf5QBZfEq7ILnjMj4TsaiwsG'
    'GeGZBWMI1OINFtcO+v1W+77fbdz3+wep8Q0oIgPgXxraFOYGe1eX//wneIW/HR2efD45Pz'
    '47OWdN+GuGVz7/EI9ecEYQcv607g9+8PvYw6IFZ/KCq3wA+zLeXppPmeyNUm2GycGFBZcX'
    'CyNg6aft8viXo6Pj489Hn47Pzk9PPn8+Pf8UMjt9K4/rl81fgfGsgc0WuVj/wUgsOD/G7j'
    'jNdbadOHKeB+0T/GY/ZFv83ua0nuC/+hahT96YfT07yeHmt3rn6rd65+ezkw9xlrb8O0f8'
    'Vpy5Q3sm5mHxOR2S6AldfELDbj16juwscGGAh89z7Bj91B37yM5qm741OZokr2CKnzgv4X'
    'fDCweHMIwdP07S57N/K/90jjQqdDRbmJ1pdDYZEAc9mWw3RDY799jRCSelSxyTuF/YmefC'
    'qQnHo39usqewkxGOV/YE9i9mf2z7mR2bfl+sqcG6kJ/Ou3joGgf0M3lV2c/85pvZzt72jI'
    '5vZp+KbGafsjezTx+WnNkv2GI/WmlzC0n05rZ3m1sDhC3Z1iZu5G5sJGyydFtrU75B1BBl'
    'RA5I/pS9DsIjtjHCj2B7C8HDMd9chtiB3YZvKiCXBEoD3BuQke0QqYqxnUcs37L+PHBng/'
    '8lQ84J/yNIr/9QUjby1ldRUdjflsq7le1QFM7e4LBEdLtmHPTMCZHzH8skN8Mn+Rh82ENB'
    'OYe3983bRve+fnsH3U9c9/8szqf6fQPuHPGrr4mrP58lzp2wE/RH8/43BF/R/7RbDc5O2/'
    'WeHP7ERbv7/zmAd8Izz+5Te95nin+EJ8Hl4FJMKJ8Sx2XDo6TIx2hWOrz85ZMzoPunzy94'
    '6tiWRBQAqavBpDvO0yZ7AUyHJMXbgLbMGuXBVb113YTpe8GOBGqYsJZ7tHF7d9P+3uhcID'
    'KZWvYrcXr0unHT+JU3ZMcgeeLtrhqte2g1JCDf92iz232A76brzuB7/fq22bpA2JiYtEe7'
    '37v3jdsL5L66Hpn0aKt92b7+zl7bHtjGa/I4KyIMHhURBo+yhcGjT0nN1naeMDVdDPxRW0'
    'oSSr2gUguKiWEwxdRYGyfaEld3C9BsmK1sQU1VtMOgfZn3pjdWEBfM9Uwv6xSQczck0Owt'
    'wN6I8lB4+i5IKsjikyIsPslm8UkWi6W77lIuy7ddzWgZox0ywc5zmsn35K+Ms21BsTsGHx'
    'xsib156lTj7/cxTSpg48+39b9/iGlTN+3Wr0HzCNuvbtqXSTsEhzjcNL//q9tuZdghFiRJ'
    'fdYceujfyDLdrYF2B/8xmtEhcBUNZqblmdT9CI/9zzcYEGBR/oAkeV+L66zQQXJABHTUVz'
    'W+JcgquNVs3ganDZwbZm5J8Ohb4rqYqwcpRDq4VcvDpCeRRktR6TpTvj1zSBDbkcC0Ncev'
    'YPUKXVLQlDjIIUNzaoInCtPDOKxMCRuTuemNOdHIpNhCrsemTxqU3soTJJj0nwfiOXDb70'
    'AA0Ks6v2g8eld4dDBc0s1sOc4WIS/z3nbQve1eIHfi9uhtvXlzgSbYtMoBemHDYGe6RIzK'
    'Pk0iJGVm+ooHytFpkROFtcpm8mnqwObb16qTPCTeoZYwx6YHPFOc53/Um/fN1q8XyKfv0W'
    '6jdc+mPtvfe/Qrm/uNa3ieaRGjHPPfA1OoAh4Ztq+MuX9jQCRlim7fc1776kbGBOkGrI3l'
    'gtKrZGv0HHs2UARFFyQVQDqSW1KxPSlvU0qfytpMX8WlA76AK+yOEbKd7Ix6fFccX6GGKv'
    'v8x8h2J1dUQrlMITfJ0UgPxVfbIeYT/Z28puTuBPN97KUVdrRnw/AjmGnB1cXyd/A8BEPi'
    'E5D9fvDy8DgHOmxNdJpXjNNvg4j5rJcAYotBycbDFjNgORzWtSfEGzNuIoyEaxTEWc0sAz'
    '1TiM+CoCuKTMpdJaeO/eTgyUcUQlwcr8LombyC07fvQ85mVRoV2+aDNhwEpnGwXeFgb+PA'
    'V2C/2meHI+28EdFTDgvpKYc5esphWk8JnPeKWryD9hXQAndt77ZMKnEuyJ7LQfsKsHoHCv'
    'cOI6yS+leJAqwOC+GrhzkA62EaYd077HtGHT+ZgAr0/dDqNOrXF0hQ96j4Fvb05kC3hpQq'
    'CTnABFsBUoqQaUipbOOr4I0SUYuF74fElnXpU379vUMsHqOQDXVE3Ez2c1GnsI4f24QnOm'
    'Q0c4lR9zwymUojSRMtanlwhSPasnW5aLwUt/gDos5tEf5pOwjskwYHCSCCfUAAZyCUKzYG'
    '8uyan2DG5KllRHC+ceE72jiuh2DFg7cNNdwAg7DspzSKsZvH9miP3vuhqU82cfkT/PvsSc'
    '4X/snHQnj8vT0Sb1TjIfngUsSxlhpybREBO8Wmg+aO6bHeNoGb6Nj8jTo5lg0iKZcdWcc4'
    'KkrlOsZx/2Ic9zoaD6tFM+HKRjJtBUvAAyZeKPE3IKggh7cQK2ZSmcE0X5UMiXaDFGi3rR'
    'XdttgIKDk6Bu21o2OJMhZ1ZhZx7xybzQ5sHcj0zViDWq66CU3702jbAkEjIoguzBkEffia'
    'F1MGfXu26BPyD1H43wadClINMU0Qsfdx7BdptMimugat8dGe00emIzKmMnLrlXc5tDBTsF'
    '1QQ9nKcWvocYjZdmpg53HR6JVghzdxyNTCQ+IyLsM19g/rjkmQr4xwbjvP/id2kfz4Ucoc'
    'rHtie99aClY2B9JczY4P9Zvr2NB84+UKsaHBMlMZjSiNHpKND4lDsGtLlke2LL2gqKAwvR'
    'Wr8t6ZPu0poaqGz/Zdo3WBgLJH63d3nfY3iPHxz2IDgJWrm2YLrhlkaJm0LJE/gSTRH7wq'
    'goopwir57G4MCQnZpG6dTJBqE3SpNUu2rE1jhXWUotN4YnoVBUxaIWokRqmt/GVeQi9MuV'
    'VG5ONEevGUD6j5JkboIAunCe7XlsM0L5GmhfLo26OROSQ/uQiiCQSWMnLsCcdSJvYEEm7Y'
    'VJjgeQpz1hAyR3PkhTyxjrAFYMvItNgDAGyBlgB5QM/yLPrbfSSgOnU0xC4Y/MlU5K/22Q'
    'JwzYA8YYpmbOY6H5GAf0wX/UtgPgAL8GfWEMerWf+OZw7hQa49c+ACm4sj05kQ48c/fnzp'
    '0Qg0BN0E0A8bSvYPG242nD8WOFBweT5+ZVc5hMQeCf/+Q0NDZYSG/HnWV3TfSJBVUhHeuM'
    '1Zo3DlgHw0Cle6IdFe2ZWR50sieHaJ5wk2p2TO4FauuOlGGqkLmlzGAgueG0a5cgseWOgw'
    '8udMAemxeD/adbMsaZ2VyyplnzpZRZV2cOS8zQ6nDxd9uOzD4eLZDjG+mvxHp8+Xxd38I4'
    'a364+ChgW8TqAtU/unnlDwOTLQ/a3+t6PTMxEDAK/Cr0JGBAdBHEUQTzBnx0IQegDXZa4n'
    'G+9/jWPJHWP2WJWTaUFRvcNp63EFrvlPydmUCbAEzbXNT2KteGa/Q0mk8ttXEEc5LJZuIS'
    'fbgo7g1cf5do/zr7YzIU6L16qVHeix+7lH+oi37NNF0yL5x0WRXK7YhbmQxtgIqlD+3Jud'
    'kE+f4O8Aw9+jk97s9Hj0Gf2vDX4kNWQ7i1q7IhUSpmT+AWwM7HQ2LQvSh7MjemxOpOnJd/'
    '4C2gxQLjPAYsIWPbIWFJWTtQ7PixxZ59lH1nm6Jo52MtS5YrVYsDclXcs2olvxCEkyOc1h'
    '5RShd2FHe8bgrLQZtUSK0NjUKleKUH4g30C6M1ma0MXdXAFWHOv9IGtaEdNHRGgEq4VlBI'
    'IgD01CTA4UCTKYIDk23YtF6NLgFW7UkO+hB9/9SCaZZWQbj+ERUjNq2MRlQ/p4IRJusN8u'
    'ZGGPdcQ79fAzcRGM00f0+ARpqMPWkJKDNx6QIWBj0JznJuVpS/3XraERSMgusmwoBoG508'
    '4rf1fW/gt6nICP+KPwCRI/q+Yn7eBpPcDzB83hKbxhUBWocHH6xaxVK0iv5ep1I68Yjbps'
    'HafalgBYJQGbrf4V+BynqqCgrTWZfdRkyh0uldo23lW0lPDOUEwZE6XRCapzQqR0CJoOQd'
    's1s6sElugQNB2CppfQmomE5eXr8wTcCpWv34F4G+ItChtUjEZvTunNyQelFFgaodAMTTOU'
    'A21pdmb76oYEa/nqloyru3bV1daeTc1lbe2ptLWnzTGFA4mlx79Ty7Py2Is2y/2TKM/zC6'
    'EnggzcgU6PjcPe7HwwZH/PPh9jduXw8/GHC4QpimbIFaYRIf+6wqQxtue+k7ADicilfsg7'
    'eaT2QSqXrcQiL8RaFfYMicsMMh9ctR9a998vROb/1x69avJvJnwGDLTZumpwy+VLkEz27R'
    'HPKWOnUvW4kKCC6tDG4eQ3z0NevT1Gwak4Au6YLyZk0Fizbow4fK/9zsqz86wtGUnKx8hn'
    'cZp/bUrubfanoFDZTnS2V/O3qGApWb1FxMsNiIzh3MwUHaOzd5kI2TeijQv4ugftQaI7Pz'
    '8ZMlnu9HgE0h2X6I4Ojz74fug0kP1c4rwQV+a3vl5nEvnvz4hkPGS/WbjLaInwjSRCPgQK'
    'kkfQvswy4Iqix1mR8L/s6L+UvwyeKHE2aF85kW5TQf974CFQJQhrsU2vCWEt0JI9Y3BhSS'
    'M6tcoFYUUFPZk0khAEc2SRZMsioFYMMxq8ctdbNrgjKODn2kMTW2joEMP0EBwrIGJ8JsYo'
    'iIT7/MsxYZ9HhxAPNyKH7Mrp0TncJcfs8/mnww9SXGs3T9XQlhZkysLabXv+ll6S2R1zt1'
    'K2nGBnOO7L2Xz5esVm6p3tL/m4I2qcsIJe7Jthdy1uFY3Soav2zU39voF6B1e9g2S8o2Ew'
    'EglelVMFbkFSOUF+K64qUXSjKJOjNJXj8obVUCbqAB9WcKmLU2q31JL71E1Zb4R6TOx9UV'
    'SNpbTaYWmphhzn2wY05cLOHiXjc1FFWTrRlBXmWBTPaLSeNakbdLGfe1faiBRzsMMUtuc1'
    'DW63opcqMUkJc1kOiQXcDMxwRY2Y1VnpcZGD1zDfBJuuwp4qwiZF/M4/ECTI3eKoyMbsFk'
    '6IhVJkYW/mQFmMIP4fD7kPzUfUJS8E7sxoWLgiuOmiCX6FYqemqL0hQn2/iBKncGGIKRqQ'
    'RcULaW6s3T1Zo3blQu00tLRFM5nGlbbJ65ocVDpbgimZ1PRMbMlkspwRiVLtLup8f+zDqw'
    '7GKqlDTJ05RM1+EB7BKzBbRrsSz5MSYqUtNguurQD7JWh1LG2Zcb/FaKkGpEsoNeaXDlJ0'
    'yGi2Wl6HOKVeRmVeRuWLwHi742jzIRgTbGZEHWXE+frtK2fbOzotUmOCtcpm7ulJKnoIu+'
    '7cdoz+GLtjpTmcJKygVr0Vm/Vk5nr94RjTJ9IPmCjR52zbIphmTPGMLhJDMGB9bGsMwiu7'
    'PRsu2+2b2LFw2bxP8P7h9rLBJF4+JKyRKWxDknQxpgsMWClfTJxUn85lPp21D0Nlh3mlSM'
    'JYCZA1rZvJwiP7Of75BjlIt7wmm+LJravIpNA5QZaTRilAVS26spznRj6vBnjdKF5hv7zE'
    'lQrgjckmM89c1/Oi0s4pLnE3EA3+4BKnK3qqKqO0F48Ck/q8NNYm9iZsvReWQemFnbNsH4'
    '+9IXE8c2QO11+NV4ueqjq9pg5vvhabGpOpZb9OmFB25+xnkG4hVpHwZ26KXR0y9AGlKvIL'
    'T6cWrJ31xYf6oqcqMWubMcULyT3TLdEX65d5JvYHuLB3ol8xE3z+qO1BFQPrVVT8QYDc+P'
    'Uzjd7sdPTLZ8hbd84+nw2OePzu8TFktRt9/vAFctSNbfYzI7WDarzsD3ga+k6EiN0aY2k6'
    'lLd6De23WC6/xezq08vz6O1DJeqDr/WbbqN/W79vdJrso99rf8LezAFHNF4+pHF332y3eP'
    '0Qwil79Oq3Rv2+2fr1Ag3HhO2rbIyKDVjManNcxGhznG2zOZYVfHEy0GP5SggJ8kDj8gzY'
    'JgBjAIFTicQ9mek2m20hwbtm29DCM1ctHUFIUeZtoUxGWF0mawcFfxfisdS57OGheZ0RB5'
    '+iTPB8NjONj0C/t1iBjM/iYDpLOSTzHxrnrWWOVrNpxgi14bpsFk1dMLvyw6pLKBzoEgrl'
    'CasvbwmFLhuoJv2KTWvmkAMJXhRvUMvDjFzWtG/S/ijSuABwBM2Jwfj2WkPPTEvlaA2vQW'
    '0Pn/9mz7wv/Bu8F2sEOeJMVzTELsJQGZpdAgdJGRy02c41yFMukMeyn9h8Y4OkomTEiKrn'
    'HH5WxIH5LNt/+SzlvlzOJFtvx+GT0wIcPjnN5DDc+rFHUugb5I7fWyFUwVtyq8c690uSHe'
    'eBw1LOMR42KWz1+clFxsx7RSZNFiKqoZFjT3iG15HpuB7ybP7FwuzzxAZLaLYVZ/1u9YFd'
    'rgMbhnNVq0xAW2Zo8KB+fdtsXSBsTEywtdw0Or9fILb3OM892ml8azb+aHQukENeTDInTl'
    'j2vROWfWfXrhqt+0anf1tv1X+FOyJbT18sdna/2frW/LV5U79vs5smfTGfTAt7NvTW7Ta6'
    'XbiMXfDeg2s3jfp1f3HDItjoB3dXsfxsPvjMDeo8qRyAIZFGYkp3CMY8Z+hq5aKjdBpCLf'
    'MIl7B8VwVwN41majRzj9HMrA1iA/xdtzbannB5xepoO1Mxo3EdEkUzEfaRrW7OWMO+G2m5'
    'VOtsU4IAaybG35hmOHDsOeviI2pDXkFPuOSNkT3iCqFnPxMaYLppTXO9rrR2WS7tko+Qcp'
    'KFOFXlqo1sHg82mPYqU9hyygGEFJVLGHJeRB0+z1aHz9MuPUNwyuw7tpXB4+VQSaKLHTJ9'
    'iKlhBh6EKsDJVb113QR95gKFffRo4/bupv0dQBARgQHwx3XjpvErbwiH4RNvJyCTACrp0W'
    'a3+wDfoYI6h1lisEz3e/e+cXuB3FfXI5MebbUv29ff2XjbA9t4LQco4g/h6spVdgc6iVha'
    'xdIJLJYJrJXAKlzCjnr1MY6Q6QEu9QCTv6Ym624VwDFGqYe53MOsUeWKjzA3hq0yxDFCPc'
    'alHmONa2tcuzyIa3m9dL+alkUMSIR2IIFaI3dreUjriLfrj4KGhYBWaA0IKBRsCcKg2b9j'
    'PHVFWHXcMecLOOb8k1A0N70xh00FhMpmFhqZrNVYVmFmWw/qMWW/Lnr2xthDA2LZ9AmgXI'
    'TRELsE4Fx7yqazAXWoAfGFqz+5yJlZxP2CHuFmf4q9sfuIsEN4EzFo0MmAoAkXKWqoxd77'
    'AmHL2gYynB3FtXbk1grQ5cF/jGZ0yIt38yfBn5P/3Bbctk4sVzZUDHNC1XE4SlNmJ6RVge'
    'KNl7eBEu6KhWMjJBVk8UkRFp9ks/gkxeLSilD7Z1cqk0fLcqVjn/kLZ6xitHKEZKthyiXx'
    'dVeIUl5IKGl+/le33cqYqDGqpJpsDj30b2SZ7h5aBnK4CuyI6cbBzvrzbf3vyU336qZ9mW'
    'Q/dHCZzlvirWyoC4l3aKIzHDwK6pcVNs9dd+pf7y8Qp+3Rr81Ws/tb4/oiFLV79LrZvap3'
    'ruGiYbpDpvOINL1vb0oDIVBlbQTt11oVq43NQrIezEzLM6n7ER77FsL1VhbL3DE9aULw7N'
    'GIkOgB2fiADMjTjPYHSnpQlKZy7jKbF9EFTtF3x/jo9ExJ30wSVs55ZvO+SdqOv8rWsneW'
    'AxevZhyK0ukhLvUQB5LlCqOcINVGwLKNs0KUdHRCWOsm9QYbyVfT2uOlvdtMwiG/ZFanCC'
    '9zbE6AmY+CZkWywbC2aDoDW41rGgRhJMxW3Ipzwe0vwmEfMR2T1hDP7Dsd254t7DI/uWjK'
    'BPSZQ6TpYDbbuzbzlAIMyzbzuJYtOT2yRe6gfQVtD5s376hrNG+hyuxxoEV2Dms5e/chb/'
    'WKzD0sMnsPs2fvYWr28n8VmBu0ryJzC2Guhzmg66Esq8M/JfzNtJwFzbVLl8RgVu78UFr1'
    'qa2m4jpksqKTa5xSK7hlHuWI252i0TtNuUkNoLxDvETgz3F2Tbg4runxGnes3E/+LvV6TU'
    '+yUrm+/kasadf0PPFTUyhE9HYtD4gYs4Z9N9JyKRbxB3iMuvaEQFAowtSdE8cVuehs0PZ/'
    'clEkhz7csHk2Af6IC55S1gWHVjYbXF4Iq4YoLx4EKIPfXRqj2MlTwS+26YHzq0swwB/Y5d'
    '2whtRD8zGhoS8sgoOGdcKzITAeIkINlwMj8D7smWjOiGHhGH6ZpfnYtIrCI3/KyhCE7mms'
    '8Z8H4g39kw7y+8HHf+jECrtMrFCSKhMl3WLXdOAqrQvnXqtM66RP2H3eBHXG6oQJe+i0u9'
    'crSggPRMLZbOetKE05vLfgeVXy3sKr5DOI0mmMqNToQSDxKo5whEwPcKkHOKbfKPkyRQk1'
    'BFi2MVbwcdkmfnLLZEPsST04glu1PNxkEmlUDDLBNJQ9kUU8NxLRiwybgwSm94Vfdew5/z'
    '6wvXGNB/EOx5g+EZfH2prUr9TzlAGTbONJAI08DsiYzXomCz4CRsJvsRPTQg6ZslnBRGYm'
    'K74QNB/bCFQIw0WCgnXMZOYRk6ghvpg/ALAY6CBBanpojnn5AsjRzqb+yHQmAtLxA5Epmc'
    'Obf0SP3tixZ0/j6Ov4oxJ0Hsj1/I2eHMxkengXEZUMeI6IXO7RxFswrQGQHP/xRLw/FLmG'
    '57DXN9gl9kYCQHIIHo4Zw0YzB9AciKimfmOPg0ALAijOkIUA/ZnKBxu8vUB1YuhQcIujQR'
    'rz2SXmE4jOSsEaMaLdC/wVCivjZU36BpZEZmTXdo4Rvev6zlz+VeRelOZdM49Q+BmSTfXS'
    'ti2CqZx9EaoE9waMbFtMC7bc3TLtst2+iS35y+Z9YqE/3F42Oj8f8vXPGpnCnJaGVUJZQ+'
    'EMi9Fo+FfC1YXMpMDWOJHGANNs9WXL/uBVjbMpOj1pc7irjgXEKTXiUzo0IDrMTJkKih0U'
    'XD4Rit0tnE97smqiOmJxliao9H5Uyjw4VeRwjvuarpSzigdb8Uo5sm1jA3yufGbMxGZZKg'
    'dBwXxs5QDdySa1PMB76jfuKyHf4IcoUlEC4hrxerpAT+YL4ajukD2shjz8LL5GE10SaoAr'
    'Hbtqei6xRpESRED1k5/dMrOO0e4fr2sflQuu3R8Xvf1LsQZrQLmsVIyocmlyNh/sqJXfVW'
    'bx3im/ukDHuxhmLmasMMhROu3TUuYR1iVYqj7C/Fy1nRWQ/pBIgz4SWA3CqIgiW2M02jK1'
    'FEnzp6EGd5aDO/EVWwA5E3Nxl6wt2dwtytnYoi0VaHZFHM8cgdYvBcyit2t5YNkw0bBAgi'
    '+BOf3koggt+rk3+3z0+Rf295eh0ZudDwakNzv95dNn9ndwzq6fHp6ds7sDfMj+nnw6Y1dO'
    'zoe92cnoFP6SQwx/Bxiun55DD8PDD1+4oyedTQbECTwnx7Zl8Cha0yDUM71X/74sW1hZX5'
    'X7qAaer30Yu0eRuyz0hmUvef4JOv98esT+nh6fnsILnBgfhDcrdj1kkKEJ/po8yhc6MWro'
    'mckCFLkmVNFZPIF/f/yCfvrJ9yWlAB4aplE4yjcS06thwV3CgmLGqOBWC4pthT++HWp1XC'
    'Tq8Dg76vA4XabZGY7NF9JX53OasnLpnTefS1uEp6qweUFR5mjeFRm8lcRd9oiddIreFDEa'
    'XfFG4klhPpkZhbCWx6MvqMs8hw94DPm1H0Nu9Gjz9q7duedXJlPb8eDa/fc7uMDzhSQlri'
    'IzfvNx41CCZSYJcihewGUmi3bY5u79gi3TUNzCGXNumozznLZHO427m/oVDIVDphYeEn7t'
    'W/t3cenFfoYrV/XWVePmBq4N4edbVllGTUQ6iJnWlznLLAuSiJGu6e1fTvW0oLP/1OF0xf'
    'f6BYH2RUxlHSErTckE2XuejjG1VkXQSxFWTpzeirQXsg38FVbid0BYPX6fF2H3eTa3zzOZ'
    'zREVlR0iTfmeNwld5WcVRu6dAVJnRtuUjJJjKZuGRhhtKMs358SmlrI5JwJieWSyZiGbiI'
    'GmyXqrENO3Ws8mybZ801fA2ULmr74ZtF5qA2tTyP9BJpC9A0dtS74RR5RARwNi2fTJRZ4d'
    'OmLXeA4T+OQiyKuGZi4kb31i/PO9v3lmjgnBlPFekl12t48uYhmKFHwPBEkOUfRn1DMtPw'
    'VsCLKkbsVGwM8Ym3Bo1hannVqcIgNaWJVYkJQZ4FxVjdh46RJVVW33Gtru/NA3XtWIya/s'
    'BYaqczhBVjllePOMFns5pIpSUYTjVO86TUv0MFTmYEi2fRaWJOBHwsHBa39iU08S15Ob6S'
    'ZKtsNUN+GVvc118z5tbY2/3zU7YEMTESzsSvehe9doXcM1d+ZOuUu8zP7WfbhrdLoNvyHo'
    'n8Qot11OjJE6vpmke8/opsN+2xxbKja5KIm2yqUyl5cjNnZ/JqVKbGxcAS8+ZdOEGq1djt'
    'YmHK7XhGwTft57xuqiuG16pq0B3k4dm60I6e6sAuB2yJPpesS587urEPslFs8JoRJLnQq/'
    'GmE/HTK0HaNK/Nom4h3Msyb3wDuQAN6JFrU8vNvx2/bNReOiNd39VNXkL9YDJBsJ+mIi7J'
    'gMmbjLc3QPXuEfXm6Morljeh6hH9GjYVPyiIY201pdaOCGRLYTNkuh3Tt9chGwO+Ymq1zG'
    'TJeH33R5+LdxdS4ZZLJpaVtb7bfBVV2ufMvlysf46PRMhcMLigryePP5fQDhWbkiX0hcZl'
    'azk6hx9Xuz9asvWDBu9yi/xoE6ITb06B+d5j1vBNIDbwNX7huti0CeACjw60NXQIEjMLT3'
    '6HWnfcdDJwymMUx5eAVU8Os83IkICyjj58ymXlmAQMXc+zrtPhOzbQ9LLDnZ6cqD9hrxS+'
    'UEZlK7AieD5pqRqZTktq2U/cVvrhmZZCSPrFfgZNheszLJyhE2pdVJMnm5INDMTDLTFzkU'
    'uBmh0OxMB4AxeU12iud5DoUklfMaOvpUTLDMkyzTjkPEgVpibl9dZ5OQVo7nm1fdmGZhO6'
    'uwO0Womb2U2eoxTTqWaQ9imUYmNd3xSjFrCVKdNLNs45yy179NUreUTTnH2he1Oxew902j'
    'zQtY/JK1b0U3UDLWQxi5hE0AI6zUy/OQuYErHBQ6EhV6CTVq3BdOOODU0NB2HMJNTjJb30'
    '6eWcTKBwE2OvBk54Enz+xnrYovB7Slhpd9r9HQZxRg4u59u9MAmNj1bIcEPqSBC2ngKRq4'
    'ibLv7U6ncXV/EczrcoDF5bYNpE3f9lTovyqj174DhB8oe7R+d9dpfwPcnu29jv3CAf7G1U'
    '2zxRF+MrRMWhYg36+Tnh6d7CrQERJdA3qNGtDahrKC7zSWRrPnwS8BRZk3/zLhL0MLz1y1'
    'AMSQonIAwFY4rP2StuGXxHWYFYoXpwm1h1Ief9URjgSphrJKB3HEK2fyxOHK6yhFp+tYyK'
    'oZCyapL6I4pUYJy7yEHDLBzrOamBpQaBGqiAgVgHDFt6cIhT7fl0eiBfmONheCVrFMVrVE'
    'GFpkfpWqFswitOoSe8PxgcRqkGxSyzMaLEK++oOwtUKUkMMDvNzl0TloPraBxEEm5eA9eJ'
    '/xGJ28uJ28MKFtP5oXbvH9PR6Ri19d1hEUXQZ8ltoeGoDhAhs11jP7H6qwsHtz7NZYO+wh'
    'd2zPLANaiUIt7JXZfewiLF6oeCBSumS6Dkd6+3Ck9KgUVf7TlBoC0KFJu+EqO1kM5fD/OJ'
    'HWBHXEl474elMe64gvHfGlI750xNeeOt7riC8d8VUuRuqILx3xVUZm6oivjbJTR3zpiK/K'
    'BSHpiC8d8VUy9WnvbPw64qu646wQ8RWVFLh1MT0ZtpwIs5xjv9s8mAu23TnikTlGbtGkVt'
    'DIPQ1bFzBy88bEQGx1E+9CWHVND7nYNGrIJZhpLTWEqYF4fQZ2n4B9GU3wq7ANWyZknoTE'
    'lFDU5RGZbtCHi/67gyyCDSjbJDNy7/LRRWzQMcOasvVZh8utGS73tkWE3pa1MYHu+KiAQH'
    'd8lCnQwa2E9KxLYMVZfFJEJzzJVglPJMYGD6f5mx2SFrTX8WhrxKNpi+mWNUH/iFasHh+n'
    'etcGtX0piVViFmo0ojJaqnZ907W0S6Lc1zZaS3s3SIEPsORCBQsQphBW4CyaFyoT7aerET'
    '1w9Zv9R6KFm3k5Z9aHY0943puR6bgeMpjS7hdvxmwXYZQ8sY3tBFc94kxMiuW5dHb2ZO4P'
    'z+67THbhgAKv04EdyyROkMjHm9s19BhQcTHnkd+wsP841nDB4iz4QerzLqvfzZam44MRy1'
    'zm/TcXVadjMzp2J/kU9dxA2tX+Xbra793RqEEQXQf8bZir64DvbR1wceCmWJxbK9ZZqnLu'
    '4YxW1NO5dNUnsqR32byLU71rBsZEShUepgjfd7HifUi4tc/Ob4EuoTBDIyTbX+K7tNypzU'
    '0I61Zd3FGad709Ckas4rtk7TiRU0km4N5BwmKkVLM4Jai07qsjonfF1hfiuFJ1LJOnEQod'
    'uZBkJ8/OIp2j2XhjlGYN1LFkE3UdjDECx0hw3uJTNYNa7686j4c2Zu6/MTNvo9gAj99PGr'
    'WMfbIA28NsZGvyWpINbS+Pu6Wsjh72pbLRXxFIfnEgscz7d2p59vjhos1yj32KogY/UU2G'
    '/IUnJiUu+rk3O//06Zj9HRinvdnZ52MMf89PPkgc8Nfpabk/vXae36XzvGG+mHJVJBv3jN'
    'JUDvk8K2IVyjYKpRxhx9J0HtnMDQkqx9ktVNsx/eOtsMHNlJ+H7wsQVfYq3pQ/cTmlh4Jc'
    'K6Gjzd6fTCtFn4KsvGbsqRCuKqZfSMJO5bM3zbs2Jfc2+1NQb2gnOtureVtUZ5Cs2iKqww'
    'bUAT4vM1WCYNYuUwtChbyQbgCNEUaClIfK+hK9VP7Pby11Wl3oKhHnOO7HlfRQ1QrALhUA'
    '7d2ovRv32bvRLyGq7B6RpHvPom1wYKhZeSI02gqx3AqxOADXRsiDjvaMwcWB8cjUKhVcW5'
    '9OLVMU1JYJaNHbuRIaTjQsFEI1xHCHRykZDh55EIc0xtT4m/1CnI+o6aFnQqYi9MiZWYDF'
    'Th2bVwSBZCi+B8EHSIUyIEy2RTM2DRx50NSWnsXDpObY9NzHC+TaEzKwjVfkeqZlse4h6Q'
    'oybH7DG7O3+SLYEdYPgSZ8z+YPoTZvBNFWxgye+4ombC35aV3gCZDQhWuLPcoo/906/Pd/'
    'H/67xvr3a6kzQZYO7L+gZglkhqHYcew5631usnU383gFE3gC+5WT4hVJouUr+W+FD5AFfC'
    'YmAaxm4DnryJeCLcxOmogrEn9/EXIl721BS2eTgdgM0k/I6BfazgYTyITJ3dvSz4ndVn1I'
    '5Hdl/IyhFSmRuGqPcVNlHs91hNouvEeyNYzF7CkqAC8oVhKBk7JYiVL0HBXJtHGUnWnjKJ'
    'VpAw4OSNffV9UyUoSVy4e0BWb7W1Sax8vrQAS0ZdbqDlqNPxgdmfdo/fq6ed9sty4QNoS+'
    'D6Ud2P36DZR2YG2wBVea3e5DA66YrjsjPdq4vbtpf290+oyHrV/ZHT/w2ukPmQDxRJLixt'
    'tYjqbYkzhQFBvIgHaHBjpq9wFgU9z3D1rtfuPv9VvGZEHPRvXu7qZ5VYeB7X9tdrr3bHgX'
    'smifR76zMWREwW2gE9fLMXILeWGVsVtQb2v0NrDdHVx36l/vL4Tk3aPdh8tbKLJyzUTmQD'
    'Dzy6zUb/p3nfZde1FvBVv9oAY1tLl/6LTEPW/mULhW/6POa7j4MwODtASngJgf3xqd5tfv'
    'vMQLk+HN0Ssv8vLQumYLutP41oTtgYvyfYe8mHyfCPpjU6vT/ga7Q9gnm1qO/QL7hLgJby'
    'Ku8SIwsHNA/RfYONj3uw6UhWEX/DRQPcp2kOvGdZ8Rdi64+gFoDXsvWZGZr/XmDVwQCfN7'
    '9LpxddPkv90gQ8vkvx0iERhv/4ByNUzEZ/yds12tfske0+ZN8YA9xOZtb+p3/AEWnooiNs'
    '3uVb1zzTs03SFTJQWHv7V/F+/xYj+TlQrYHBdZI8fZa+RYlmVcu5dv0L2cPM2ocnhJgkpD'
    'ZJmchbWoIrnGqSontm4+x6QPzfSfiaSwVY4rUpyszIJraVySOBjW97dTtQ1DRqqDp6SbBq'
    'aK1p4ozbv2/RrZjjycJxv3ipDoQKmET1gUdyzqDRal0es7vb59Bs3HSodVnKqCzrNbSMjg'
    'kKdM14/luvSCeofctuyhqDelok/ftK9AL+W0gd7Z/63RaQTKZ39MHBLeadx0G3/EbhP2Hn'
    'NoUw79znbMJ5MyVV9MeqVlkiat3FrZSpHlEMZU2uwTVHq7l6TXC1ikWiY8RagnstJEVjUY'
    'pQirx+/zIuw+z+b2eSazV4mzkhJXjukbDrga2xOyErdThJrT+ZwGXB07TDp6MW0rI7Dg0r'
    'YtgmlGHKG0gwTbB6yH/Tskczh92W7fQM9hYqXL5n2C5w+3lw220fChYI1M4fwmKRUeMFA9'
    'uVWCVBfmK3N+q7fxz10+oPsXB5HiKQDcsmCyvH0rSbrajrXSSRFe2eM9yzJfiJOB7SxHHa'
    'L0Ozyhp+bweTZVBR6u2g+dJhivh/bMMcFwfde8+v3h7gJF+ntzm0XA0r5np0clpxJZnGz3'
    'BckizpGDmWl5JnU/wmPfwj9yO2XKEn64Kgd8klaf8GU+4R0yJIwDK9QpT1NWT2/ZeHk6n2'
    'kqu12ERO90G9/pUj7/RaXcJJ2WdNMSVxg+UdRavqDYelRkSVIeSyzlYRiJgmYQ0uxQJQg4'
    'uLcaQRiVpBIfvVUf3qpZecFTVxU/SFBpy1V64vquzIqMTVBpxqYZ6/AEPi+yXSFPQIsQlU'
    'NEg+dVRkSD+6BNKm3VMaLKbdebz2YxZXOY+9upCWwJsnedy8IheDXEJE6pq0CXGjBx8ctq'
    'sFiETg9xqYd4OnOeVDXXKM071l1jGRaU9sAooYaMS708dOkIXTqiPEmbipSOyE7atNHsrp'
    'E0TFVL8ZrY5IfP63HqCrpovJC9XPrFmGQ7DuFq+bopg8OOqssqOjKdCd4Asxq+5+pVpMuq'
    'so39OuKY2FqTZbd+N1Vl0xTDCbEej+6gjyoxaEe5CrMSSksOykI5C1dJLQ3UxEAj2/mIHu'
    '0poRBW/gjJ+0amZUHSvTFkD4SEgpB8EG5AqwtkU8I/ictsAiAhavAcgNB3TobqLT+0SDrA'
    'GNsMxWR0Oru1zm6ts1vvDXM3bw9wCLzAUHUOJ8i04WUpo23WzQqbRYKscoze/HYBHFPdMq'
    'I0lWPx5udyecr3lgz+3XimCl+iVJrLEZqqZbc9LDSXD3Mm82F6NicE6BSrsxPXpCk3mby5'
    'HDqljNFLEtjkwN2JvPRrYt6JdPj7yeClwHd6lq2BfrORYj9iXfTtLzzp8I4qxPatYiURHF'
    'wCk8RR8py6W9CuT8KGS8GRblDoQNQjYOvJ8dwa+9eewj+iQo2LbAeRvzz+ESOewdaznVfE'
    'H5cGPzbVqQY3yiFuZIMbrkemctGjSCJkQVtmLfwgK/NxOqvxbbvT6INV/YLXAOmDewK0jP'
    'QAW2vYR/3qqnHHL+PhkEwXGZVjOYUhRXKzxbMhi/p2PBuyuAoN/aJ3vOV9o3Utrnm8RIk8'
    '57EsK3EyD7KfheqhJTKoh3f6MypSqOdmRn64u2nX+ZvMppaNDbW8x8ndpIjUt/n8VgaWiN'
    'Q54SpYJk2/r7yOuqbvKlxTd5DSnoN74BrlECz12skDTAOKyuFLW4kpCk405YDNNKEGlqSR'
    'RRrzUNqjNOaxZ5jHVtX5ha+WTJ2PeXLlqPPxdoVqNDr2jBrIHqHe7Pz87LQ3OxucHTOpGz'
    'TxuShwOCBowjWEGuIyGLtJaI07FsyFwm7bBrgkOIS1HUFFw5SOv91HSet3J5YJf7ou3f2m'
    '+r8Yg+J8Ddtrz2/JmZvheJwdcBoS7D7Y9G3O2K2ElYp9R4XvC4pyRPlWKhELd9NUlDmjNL'
    'pCRNKBR0CUK8RiJUg15lBqzOENs+zs0bBKMLgILr/SItGJ7vZpmWhkQyMbGtlYGdmQBlZJ'
    'MI6sAKxstCNS3SFBUiTGI6BG2H0mBmAPfjcCaMA0KDNMPRSkHkdMePYI5hjGyLTAY8EwWT'
    'cTDM4JE8Lkamwhh0xtx5PGeGz9oT3ao48iseYjcgn79TxUBLwlyIRQ7wJhJEyy0B3XB2vI'
    'HY5tm3cMLhbhK4484sD4u+jFNg3REabunDgFvS00trJLbMV2njA13eyDKru+W5pyW3jL/j'
    'E8XsebLyIV1T9GpGGXdVJLKycafosEw7uL3Nl4imF+Jq2g0ETptMpfbl2GH9+rjXKcVOus'
    'ezHOys4OKULt7CBxdmBjRSRszc20vCDS9aIKZ1p2yAQ7kpQxeX5RAYX2iyroF6XhLaXpre'
    'EtDW/JIpdkoFYsrikHymLt+s6i4VIA635MkGgPOA7k/phih38GlEZ4+XOeBbcB6qlxX3re'
    'ghtA2UXhd4OfCUUjx558RC3ywm74XvtpDGuHz5X69ARpXOCp8C97F9PTTj1vCjwFY7FKUE'
    '9AW2YF/eD+t0a78/0CJrDtvPboXad+dd/kBdqnsEzNoMD7m9dFm2LXVRZMF0Q7rAGy95Kp'
    'O5Q6AWXuJmF7rVBJCv7o8KkVnBBMybabu9JDGl3/U2Wl2zNnSFYodJciLPMpVxoY2uca/6'
    'rO7ICsgqw+LCQvHOYIDIdpiYEXBl4BKEzRaQ9tGVCoozWrCK+rp6haNy1V2UZzy0nsAzV/'
    'cwhZxdKq1xIoWWR+lQoeC3NES8CxaP7obGhsEm213LHLR5ig0r0hYKeFUxU0+rIIN3PI1M'
    'JD1oxNo1dwg7IRgFCvfpzakBEOAO3CBsJPjPcSj65tP23rGW2y0f3NI/rLQbBIrAp/Evw5'
    'eYtAlaXhEtlomGJyvXXy6pVts9p2lkjP9CwlnSAkqJwpcCu6gPaw2rJq+2zKol9zNgdTGv'
    '1aBeZuPk2vKmCgkQLF3cH8pxLe7TfX6o7MraX8cfCf9oSV3MF6VfNjSLxDAeHJfCFUUUo4'
    '+LX5rdG6QJy2R2/rnd8hCR54Ook8gHc39SuRCFBoGXDtVqTyc8gE0heVw0DJHkVdi7HUVX'
    'Q2ShHqsO04Z5muDskelfJBRGnKkZmgUvXHNfpbSfRXe0xqj8kyY8El95gUJfEkeHBYKy8b'
    'DJ6GTYqE+NqjkTk0sYUYb2cQgwdOiZgXSKuB2+E/oW4aB2hNDwqp8SzD3B9RZBwDh8Uxds'
    'fCvRHLQ3q38hCN++4d7juynYlqZZUoTQVhiM0jwLo4XoLFJ0VYfJLN4pM0jDabDMQeWxhI'
    'Cyk2w+ASlQfaPHth/1BR0YL2OnRch45vbF/efOi41nS1pqs1Xa3pak03oul28QsxvpqWJ9'
    'd3o7dreVqvCw3ZQ8OWBdygROsgMM+kA/svv7qWPSED23hFz2TqoRkbYIepq/BqMv+mVbuR'
    'Bu+JguT+SHFm6MC9Nw3ci45HQd7GaHSWqLQ9UrshbFF7EtuRko0rQqJ1KG3M0iI+SUuhby'
    'Me1YljDscyyci/kysU4UWbZeJQ9sDqHJblkkhe2E6tiO9GSCp4hB6dnhZxwTk9zfbBgXup'
    'lD8qHPabV5C7h4USKh3mJFQ6TCdUYk/0FJOERki0jKIoo7zpYfbj/wHmDSjZ'
)

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
    "kept_in_id" INT,
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
    "organisation_id" INT NOT NULL,
    "person_id" INT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* CHECKING: checking\nCHECKED: checked\nWRITING: writing\nWRITTEN: written\nREFUSED: refused\nDROPPED: dropped\nINTERRUPTED: interrupted */,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "good" INT NOT NULL,
    "known" INT NOT NULL,
    "failed" INT NOT NULL,
    "written" INT NOT NULL,
    "refusal" VARCHAR(200) NOT NULL,
    "verdicts_sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "begun_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "swept_at" TIMESTAMP
) /* A file of an office's existing register, written piece by piece. */;
CREATE INDEX "idx_register_im_organis_9798b7" ON "register_import" ("organisation_id", "at");
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
    "name" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" VARCHAR(20) NOT NULL /* CHECKING: checking\nCHECKED: checked\nWRITING: writing\nWRITTEN: written\nREFUSED: refused\nDROPPED: dropped\nINTERRUPTED: interrupted */,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "good" INT NOT NULL,
    "known" INT NOT NULL,
    "failed" INT NOT NULL,
    "written" INT NOT NULL,
    "refusal" VARCHAR(200) NOT NULL,
    "verdicts_sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "begun_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "swept_at" TIMESTAMP,
    "mandate_id" INT
) /* A file of records, written whole or in its good rows. */;
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
    "kept_in_id" INT,
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
    "organisation_id" INT NOT NULL,
    "person_id" INT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "good" INT NOT NULL,
    "known" INT NOT NULL,
    "failed" INT NOT NULL,
    "written" INT NOT NULL,
    "refusal" VARCHAR(200) NOT NULL,
    "verdicts_sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "swept_at" TIMESTAMPTZ
);
CREATE INDEX "idx_register_im_organis_9798b7" ON "register_import" ("organisation_id", "at");
COMMENT ON COLUMN "register_import"."state" IS 'CHECKING: checking\nCHECKED: checked\nWRITING: writing\nWRITTEN: written\nREFUSED: refused\nDROPPED: dropped\nINTERRUPTED: interrupted';
COMMENT ON TABLE "register_import" IS 'A file of an office''s existing register, written piece by piece.';
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
    "name" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "good" INT NOT NULL,
    "known" INT NOT NULL,
    "failed" INT NOT NULL,
    "written" INT NOT NULL,
    "refusal" VARCHAR(200) NOT NULL,
    "verdicts_sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "swept_at" TIMESTAMPTZ,
    "mandate_id" INT
);
CREATE INDEX "idx_employment__organis_b2dcb1" ON "employment_batch" ("organisation_id", "at");
COMMENT ON COLUMN "employment_batch"."state" IS 'CHECKING: checking\nCHECKED: checked\nWRITING: writing\nWRITTEN: written\nREFUSED: refused\nDROPPED: dropped\nINTERRUPTED: interrupted';
COMMENT ON TABLE "employment_batch" IS 'A file of records, written whole or in its good rows.';
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
    'eJztXXtz4riW/yqq/DPTVdyuzrMz6a2tIgk9w04CWUh6bu9wiwhbBG+MzMomTO69/d1XR3'
    '7ghwwWrxhHVTNpsHVkc/Q653de/zoYOyax3Y9XI2zR3wg2Dy7Qvw4oHhP+IXuzhg7wZDK/'
    'BRc8PLBFawOa9Udhu4HrMWx4/M4Q2y7hl0ziGsyaeJZDof39iCBCTeQMkQcfXwj1kOjkAj'
    'mUIObMash2jGdiotnIsgnCNGhluQibJjG/IIyMqYc8bNnIHTkzfv2Jd+DyJt5HeA3TMfh7'
    'WPRpZ0+cUuv/pqTvOU+EP4Tx5/75D37Zoib5i7jh18lzf2gRO8lvS3BOXO97rxNxrUm9r6'
    'Ih/JhB33Ds6ZjOG09evZFDo9YW9eDqE6GEYY+YMe7TqW0HQxVe8l+VX/DYlETvaM4vmGSI'
    'pzaMIVD7bzC/dtDvt9r3/W7jvt8/yIxvSBEbgOCS4VCYG/xdXfHzn+AV/nZ0ePL55Pz47O'
    'ScNxGvGV35/MN/9JwzPqHgT+v+4Ie4jz3stxBMnnNVDGBfxttL6ymXvXGqzTA5vDDn8nxh'
    'hCz9tF0e/3J0dHz8+ejT8dn56cnnz6fnnyJmZ28t4vpl81dgPG/g8EXur/9wJOacH2F3lO'
    'U6306YnOdh+xS/+Q/ZFr+3Oa3H+K++TeiTN+Jfz04WcPNbvXP1W73z89nJhyRLW8GdI3Er'
    'yVzDmfrzsPicjkj0hC4+oWG3Hj7Hdha4MMDG8wwzs5+54xw5eW2zt8ZH4/QVTPGT4CX8bn'
    'jh8BCGsRPHSfZ8Dm4tPp1jjQodzTbmZxqdjgeEoSeL74bI4ecePzrhpHQJs4j7hZ95Lpya'
    'cDwG5yZ/Cj8Z4XjlT+D/Yv7HcZ75sRn0xZuavAv56byLh65xQD+TV5X9LGi+me3sbc/o5G'
    'b2qchm9il/M/v0YcmZ/YJt/qOVNreIRG9ue7e5NUDYkm1t/o2FGxuJmizd1tpUbBA1RDkR'
    'A8mf8tdBeMg3RvgRfG8h2BiJzcXADHYbsamAXBIqDXBvQIYOI1IVYzuPWL5l/XngTgf/Sw'
    'zBieAjSK//UFI2Fq2voqJwsC2VdyvboSicv8Fhieh2zTnoWWMi5z+WSW5mQPIx/LCHgvIC'
    '3t43bxvd+/rtHXQ/dt3/swWf6vcNuHMkrr6mrv58ljp3ok7QH8373xB8Rf/TbjUEOx3Xe2'
    'LiifN29/9zAO+Ep57Tp86szxX/GE/Cy+GlhFA+Iczlw6OkyCdoVjq8guWzYED3T5+f85Q5'
    'tkQUAKmrwaU7wdMmfwFMDZLhbUhbZo3y4Kreum7C9L3gRwI1LVjLPdq4vbtpf290LhAZT2'
    'znlbAevW7cNH4VDfkxSJ5Eu6tG6x5aGQTk+x5tdrsP8N1y3Sl8r1/fNlsXCJtji/Zo93v3'
    'vnF7gdxX1yPjHm21L9vX3/lrOwPHfE0fZ0WEwaMiwuBRvjB49Cmt2TrsCVPLxcAftaUkod'
    'QLKrOguBgGU0yNtUmiLXF1twDNhtnKF9RERTsM25d5b3pjBXHOXM/y8k4BOXcjAs3eAuyN'
    'KQ+Fp++cpIIsPinC4pN8Fp/ksVi66y7lsnzb1YyWMZqRMWbPWSbfk79yzrY5xe4YfHCwJf'
    'YuUqcaf79PaFIhG3++rf/9Q0Kbumm3fg2bx9h+ddO+TNshBMThZvn9X912K8cOMSdJ67OW'
    '4aF/I9tytwbaHfzHcEoN4CoaTC3bs6j7ER77n28wIMCixQOS5n0tqbNCB+kB8aGjvqrxLU'
    'VWwa1m8zY4beDcMHNLgkffEtfFQj3IINLhrdoiTHoca7QUla5z5duzDIL4jgSmrRl+BatX'
    '5JKCJoQhRgxrYoEnCtfDBKxMCR+TmeWNBNHQothGrsenTxaU3soTJJj0nwf+c+B20IEPQK'
    '/q/KLx6F3h0eFwSTez5ThbjLzMe9tB97Z7gdyx26O39ebNBRpjyy4H6IVNk5/pEjEq/zSJ'
    'kZSZ6SseKEenRU4U3iqfyaeZA1tsX6tO8oh4h1rCDFse8Exxnv9Rb943W79eoIC+R7uN1j'
    '2f+nx/79GvfO43ruF5lk3Mcsx/D0yhCnhk1L4y5v6NAZGUK7p9j7321Y2MKdINWBvLBaVX'
    'ydboMWc6UARF5yQVQDrSW1KxPWnRppQ9lbWZvopLB3wBV9gdY2Q72Rn1+K44vr4aquzzny'
    'DbnVxRCeUyg9ykRyM7FF8dRqwn+jt5zcjdKeYH2Esr6mjPhuFHONPCq/Plz/AsAkOSE5D/'
    'fvDy8AQHOnxNdJpXnNNvg4gFrJcAYvNBycfD5jNgORzWdcbEG3FuIox81yiIs5raJnqmEJ'
    '8FQVcUWVS4Sk6Y88Tw+COKIC6BV2H0TF7B6TvwIeezKouKbfNBGw4C0zjYrnCwt3HgK7Bf'
    '7bPDkXbeiOkph4X0lMMFesphVk8JnfeKWrzD9hXQAndt77YtKnEuyJ/LYfsKsHoHCvcOI6'
    'zS+leJAqwOC+GrhwsA1sMswrp32PeUsiCZgAr0/dDqNOrXF8in7lH/W9TTmwPdGlKqJOQA'
    'E2wFSClGpiGlso2vgjdKTC32fT8ktqzLgPLr7x1iixiFfKgj5mayn4s6g3X82CY80SHDqU'
    'vMuueR8UQaSZpqUVsEVzC/LV+X88ZLcYs/IOrc8cM/HYbAPmkKkAAi2AcEcAZChWJjIs+p'
    'BQlmLJFaxg/ONy8CRxvmeghWPHjbUNMNMQjbecqiGLt5bI/26H0QmvrkEFc8IbjPn8S+iE'
    '8BFiLi752h/0Y1EZIPLkUCa6kh1/EjYCfYYmjGLI/3tgncRMfmb9TJsWwQSbnsyDrGUVEq'
    '1zGO+xfjuNfReFgtmglXNpJpK1gCHnDxQom/IUEFObyFWDGLygymi1XJiGg3SIF221rRbY'
    'uPgJKjY9heOzqWKGNRZ2oT9445fHZg+0CmbyYa1Baqm9C0P4m3LRA04gfRRTmDoI9A8+LK'
    'YGDP9vuE/EMU/ndAp4JUQ1wTRPx9mPMijRbZVNegNT46M/rIdUTOVE5uv4ouDRtzBdsFNZ'
    'SvHLeGHg3Mt1MTs8d5o1eCmWjCyMTGBnE5l+Ea/4d3xyXIV044c9hz8IlfJD9+lDIH657Y'
    '3reWgpXPgSxX8+NDg+Y6NnSx8XKF2NBwmamMRpxGD8nGh4QR7DqS5ZEvS88pKihMb8WqvH'
    'emT2dCqKrhs33XaF0goOzR+t1dp/0NYnyCs9gEYOXqptmCayYxbIuWJfInlCT6g1dFUDFD'
    'WCWf3Y0hIRGb1K2TKVJtgi61ZsmXtWWusI4ydBpPzK6ikEkrRI0kKLWVv8xL6IUrt8qIfJ'
    'JIL57yATXf/BE6yMNpwvu15TDNS6xpoTz6znBoGeQnF0E0gY+lDJkzFljK2BlDwg2H+iZ4'
    'kcKcN4TM0QJ5IU+8I2wD2DK0bP4AAFugJUAe0LM8i/52HwmoTh0Z2AWDP5n4+asDtgBcMy'
    'BPmKIpn7nsI/LhH8tF//IxH4AFxDNrSODVvH/mWQY8yHWmDC7wuTi02JiYP/7x40uPxqAh'
    '6CaEfvhQ8n/4cPPh/DHHgcLLs9ErvyogJP5I+PcfGhoqIzQUzLO+ovtGiqySivDGbc4ahS'
    'sH5KNRuNINifbKrow8XxLBs0s8z2dzRuYMby0UN91YI3VBU8hYYMFzoyhXYcEDCx1GwZwp'
    'ID0W70e7bpYlrbNyWaX8UyevqNIOjpy32eH04aIPl304XDyHEfOrJX509nyZ3118xIh2/W'
    'HYsIDXCbTlav/E8xV8gQx0f6v/7ej0zI8BgFcRVyEjAkMQRxHGE8z4sRCGHsB1mevJxvtf'
    '41hyR5g/VuVkmlNU73DaelyBa/1TcjblAixhc23zk1grnvnvUBKpgvYVxFEOi6VbWJBtQU'
    'fw6uN8u8f5V4eNCWuJWrWyAz1xf+GRPhQt+3TetEj+cb9IrlDsolxII2yGVSh/7k1PyKdP'
    '8HeA4e/RSW96ejz8jP7XAT+SGnLYvNaunwoJUzL7ADYGfjpbtg3pw/kRPbLG0vTkO38BbQ'
    'YolxlgPmGLHllzisrJWofnRY6s8/wj6zxbE0c7GepcsVos2JuSrmUb0a14hKSZnOWwcorQ'
    'u6ijPWNwXtqMWipFaGJqlStFqDiQbyDdmSxN6PzuQgHWP9b7Yda0IqaPmNAIVgvbDAVBEZ'
    'qEuBzoJ8jgguTIci/moUuDV7hRQ4GHHnwPIplklpFtPEZESE2p6RCXD+njhZ9wg/92Xxb2'
    'eEeiUw8/ExfBOH1Ej0+QhjpqDSk5ROMBMQAbg+YiN6lIWxq8bg0NQUJ2ke1AMQgsnHZexb'
    'vy9l/Q4xh8xB99nyD/Z9WCpB0irQd4/qAZPEU0DKsCFS5OP5+1agXptVy9buQVp1GXrZNU'
    '2xIAqyRg89W/Ap+TVBUUtLUms4+aTLnDpTLbxruKlvK9MxRTxsRpdILqBSFSOgRNh6Dtmt'
    'lVAkt0CJoOQdNLaM1EwvLy9YsE3AqVr9+BeBvhLQobVIJGb07ZzSkApRRYGqPQDM0yVABt'
    'WXbm++pGBGv56paMq7t21dXWnk3NZW3tqbS1py0whQOJpSe4U1tk5XHmbZb7J1GR5xdCT3'
    'wycAc6PTYPe9PzgcH/nn0+xvzK4efjDxcIUxTPkOubRnz51/VNGiNnFjgJM0hELvVD3skj'
    'tQ9SuWwlNnkh9qqwZ0RcZpD54Kr90Lr/fuFn/n/t0aum+GbBZ8BAm62rhrBcvoTJZN8e8Z'
    'xwdipVj4sIKqgObRxOfvM85NXbYxScimPgjvViQQaNNevG+IfvddBZeXaetSUjSfkY+SzO'
    '8q9Nyb3D/xQUKtupzvZq/hYVLCWrt4h4uQGRMZqbuaJjfPYuEyH7ZrxxAV/3sD1IdOfnJw'
    'aX5U6PhyDdCYnu6PDoQ+CHTkPZzyXshbgyv/X1OpPIf3/GJGOD/2bfXUZLhG8kEYohUJA8'
    'wvZllgFXFD3OioT/5Uf/Zfxl8FiJs2H7yol0mwr63wMPgSpBWPNtek0Ia46W7BmDC0sa8a'
    'lVLggrLujJpJGUILhAFkm3LAJqJTCjwatwveWDO4QCfq5jWNhGBiOm5SE4VkDE+EzMYRgJ'
    '9/mXY8I/Dw8hHm5IDvmV06NzuEuO+efzT4cfpLjWbp6qoS0tyJSFtdv2/C29JLM75m6lbD'
    'nBzBj15Wy+fL3iM/XOCZZ80hE1SVhBL/bNsLuWtIrG6dBV++amft9AvYOr3kE63tE0OYkE'
    'r1pQBW5OUjlBfiuuKnF0oyiT4zSV4/KG1VAu6gAfVnCpS1Jqt9SS+9RNeG+EelzsfVFUja'
    'W02mFpqYac5NsGNOXCzh4l43NRRVk60ZQV5kQUz3C4njWpG3axn3tX1oiUcLDDFLbnNQ1u'
    't34vVWKSEuayHBILuRma4YoaMauz0pMih6hhvgk2XUU9VYRNivhdcCBIkLv5UZGP2c2dEA'
    'ulyMLelEFZjDD+HxvCh+Yj6pIXAnemNCpcEd500Ri/QrFTy6+94Yf6fvFLnMIFA1M0IPOK'
    'F9LcWLt5sshEAIk3+xaVJBeIMhGksgwkEgugTF4BkTJghl0BM0I+aagsKxoxooHCEgKFGs'
    '3aomVOQ1nb5HVNjmOdLYGxLGp5FrZlYuCCEYlT7S7QfX9M0qsOxirZSiydrETNZBGd+isw'
    'W0a7Es/TQmmljURzrq2ANKZodfhumaHG+WipxsBLKDXMmI2LZGQ4XS2VRJJSL6MyL6PyBX'
    '283XG0+aiPMbZyAp1yQouD9pUzJx6dFilrwVvlM/f0JBOwhF135jCzP8LuSGkOpwkrqFVv'
    'xUw+nrpe3wBsifRDJkr0OcexCaY5Uzyni9QQDHgf2xqD6Mpuz4bLdvsmcSxcNu9TvH+4vW'
    'xwiVcMCW9k+eYoSYYaywUGrJSiJkmqT+cyn85znFhBvk0SadE2u3y0N0plV89KMaGJYi5r'
    '2qnTJWT2c/wXm1YhcfaabEqmKa8ikyI3E1l2IaVQY7U42ZLt3YV4NcDrxmP7luhLXKlQ7I'
    'TIN/WsdX1oKu1m5BJ3A3H9Dy5hXb+nqjJK+2MpMKkvipxtYm/C9nthGRTR2DnL9vHYMwjz'
    'rKFlrL8ar+Y9VXV6TZhovhabGuOJ7byOuVB2x/Yz3LoQq0j0MzfFrg4xApyuivzCk4kNa2'
    'd98aE+76lKzNpmdPhccs91MA3E+mU+pv0BLuxnGtQ+Be9N6nhQj8J+9V0sESA3QSVUszc9'
    'Hf7yGTIQnvPPZ4MjEYl9fAz5CYefP3yBbIMjh//MWBWomvDGBJ/RwB0U8VsjLE1s81avod'
    '1By+UOml9HfHlGxH2oKX7wtX7TbfRv6/eNTpN/DHrtj/mbMfDvE4VgGnf3zXZLVIIhgrJH'
    'r35r1O+brV8vkDEifF/lY1RswBLGsOMitrDjfFPYsax0D8tBj+UrISJYBBqXZ8A2ARgDCJ'
    'xJCe/JLOL5bIsI3jXbDBtPXbXEEhFFmbeFMtm2dcGzHZRunovHUpvmw0PzOiejQYYyxfPp'
    '1DI/Av3eYgUyPvsH01nGz1v80CRvbWu4mk0zQaj9Acpm0dSlzys/rLoYxoEuhlGeBAnlLY'
    'bR5QPVpF+xZU8ZOZDgRckGtUWYkcubgpvUMNa4AHAEzYnJ+fZaQ+BpJdAaUU3cMZ7/5ky9'
    'L+IbvBdvBNn+LNdviF2EocY3vwR+pzI4aLOda5CnXCCP7Tzx+cYHSUXJSBBVz+f+rIhf+F'
    'm+W/hZxiu8nOnS3o7DJ6cFOHxymsthuPVjj6TQN6gCsLdCqIK35FaPdeGXJDvOQ4elBcd4'
    '1KSw1ecnF5lT7xVZNF1SqoaGzBmLJBpDi7ke8hzxxcb889gBS2i+FWf9bvWBXa4DG4ZzVa'
    'tMSFtmaPCgfn3bbF0gbI4tsLXcNDq/XyC+97DnHu00vjUbfzQ6F4iRF4vMCOvR+h0Ur4Jr'
    'fEEy5wWuXTVa941O/7beqv8Kd/y8S31/sfP7zda35q/Nm/p9m9+06Iv1ZNnYc6C3brfR7c'
    'Jl7IL3Hly7adSv+/MbNsFmP7y7iuVn8zF9blixS+UAjIg0ElO6QzDhOUNXK/wdp9MQaplH'
    'uISF2CqAu2k0U6OZe4xm5m0QG+DvulXu9oTLK9a525mKGY/rkCiaqbCPfHVzyhv23VjLpV'
    'pnmxIEWDMx/8Y1wwFzZryLj6gNGSI93yVvhJyhUAg955nQENPNaprrdaW1y3Jpl2KElHNX'
    'JKkqVzdm83iwybVXmcK2oLBDRFG5PCznRdTh83x1+Dzr0mOAU2afOXYOj5dDJakudsh0A1'
    'PTCj0IVYCTq3rrugn6zAWK+ujRxu3dTfs7gCB+BAbAH9eNm8avoiEchk+inQ+ZhFBJjza7'
    '3Qf4brnuVMAsCVim+71737i9QO6r65Fxj7bal+3r73y8nYFjvpYDFAmGcHXlKr8DncBCJ7'
    'B4p1iFS/hRrz7GMTI9wKUeYPLXxOLdrQI4Jij1MJd7mDWqXPERFsawVYY4QajHuNRjrHFt'
    'jWuXB3Etr5fuV8u2iQmJ0A4kUGvsbm0R0joU7frDsGEhoBVaAwIKZXPCMGj+7whPXD+sOu'
    'mY8wUcc/5JqCixI2BTH0LlMwsNLd5qJKsVtK0HQWmgut+zqAU0IFDsB6BchJGBXQJwrjPh'
    '09mEiuKA+MLVn1zEpjZxv6BHuNmfYG/kPoraQNDEHzToZEDQWIgUNdTi732BsG1vAxnOj+'
    'JaO3JrBejy4D+GU2qIMuziSfDn5D+3BbetE8uVDxXDnFB1HI7TlNkJaVWgeONVg4hpyW1+'
    '+TyOkVSQxSdFWHySz+KTDItLK0Ltn12pTB4ty5WOfeYvnLGK0coxkq2GKZfE110hSnkuoW'
    'T5+V/dditnoiao0mqyZXjo38i23D20DCzgKrAjoRuHO+vPt/W/pzfdq5v2ZZr90MFlNm+J'
    't7KhLiLeoYnOZHgYloUrbJ677tS/3l8gQdujX5utZve3xvVFJGr36HWze1XvXMNF03INrv'
    'P4aXrf3pQGQqDK2gjbr7UqVhubuWQ9mFq2Z1H3Izz2LYTrrSyWGbM8aULw/NGIkegB2fiA'
    'DMjTlPYHSnpQnKZy7jKbF9F9nKLvjvDR6ZmSvpkmrJzzzOZ9k7Qdf5WtZe8sBy5ezTgUp9'
    'NDXOohDiXLFUY5RaqNgGUbZ4Uo6fiEsNdN6g02kq+WvcdLe7eZhCN+yaxOMV4usDkBZj4M'
    'mxXJBsPboskUbDWuZRKEkW+2ElacC2F/8R32EdcxaQ2JzL6TkeM5vl3mJxdNuIA+ZUSaDm'
    'azvWszTynAsHwzj2s7ktMjX+QO21fQ9rB58466RvMWqsweB1rk57CWs3cf8lavyNzDIrP3'
    'MH/2HmZmr/hXgblh+yoytxDmergAdD2UZXX4p4S/uZazsLl26ZIYzMqdH0qrPrXVVFxGxi'
    's6uSYptYJb5lGOud0pGr2zlJvUAMo7xEsE/gXOrikXxzU9XpOOlfvJ36Ver9lJVirX19+I'
    'Pelanuf/1AwKEb9dWwREjHjDvhtruRSL+AM8Rl1nTCAoFGHqzghz/Vx0Dmj7P7kolkMfbj'
    'gim4B4xIVIKeuCQyufDa4ohFVDVBQPApQh6C6LUezkqeAX2/TA+dUlGOAP7IpueEPqodmI'
    '0MgXFsFBwzsR2RA4DxGhpiuAEXgf/kw048SwcMygzNJsZNlF4ZE/ZWUIIvc03vjPA/8Ng5'
    'MO8vvBx3/oxAq7TKxQkioTJd1i13TgKq0L516rTOukT9h93gR1xuqECXvotLvXK8oXHoiE'
    's/nOW3GacnhvwfOq5L2FV8lnEKfTGFGp0YNQ4lUc4RiZHuBSD3BCv1HyZYoTagiwbGOs4O'
    'OyTfzklsuG2JN6cIS3aotwk3GsUTHIBNNI9kQ28dxYRC8yHQESWN4XcZU5M/F94Hijmgji'
    'NUaYPhFXxNpaNKjU85QDk2zjSQCNPA7IiM96Lgs+AkYibvET00aMTPis4CIzlxVfCJqNHA'
    'QqhOkin4J3zGXmIZeoIb5YPACwGOggRWp5aIZF+QLI0c6n/tBiYx/SCQKRKZnBm39Ej96I'
    'OdOnUfx1glEJOw/levFGTwxzmR7exY9KBjzHj1zu0dRbcK0BkJzg8cR/fyhyDc/hr2/yS/'
    'yNfACJEWyMOMOGUwZoDkRU06CxJ0CgOQEUZ8hDgP7M5IMN395HdRLoUHhLoEEa89kl5hOK'
    'zkrBGgmi3Qv8FQorE2VN+iaWRGbk13ZOEL3r+s5C/lXkXpzmXTOPUPgZkk310nFsgqmcfT'
    'GqFPcGnGxbTAu33N0y7bLdvkks+cvmfWqhP9xeNjo/H4r1zxtZvjktC6tEsobCGZag0fCv'
    'hKtzmUmBrUkijQFm2RrIlv3BqxpnM3R60i7grjoWkKTUiE/p0ID4MHNlKix2UHD5xCh2t3'
    'A+7cmqieuIxVmaotL7USnz4FSRwwvc13SlnFU82IpXypFtGxvgc+UzY6Y2y1I5CPrMx/YC'
    'oDvdpLYI8J4EjftKyDf4IfqpKAFxjXk9XaAn64UIVNfgD6shDz/7X+OJLgk1wZWOX7U8l9'
    'jDWAkioPopyG6ZW8do94/XtY/KBdfuj4ve/qVYgzWgXFYqQVS5NDmbD3bUyu8qs3jvlF9d'
    'oONdDLMQM1YY5Did9mkp8wjrEixVH2FxrjpsBaQ/ItKgjwRWgzAqosjWBI22TC1F0oJpqM'
    'Gd5eBOcsUWQM78ubhL1pZs7hblbGLRlgo0uyLMs4ag9UsBs/jt2iKwzEg1LJDgy8ecfnJR'
    'jBb93Jt+Pvr8C//7i2H2pueDAelNT3/59Jn/HZzz66eHZ+f87gAf8r8nn874lZNzozc9GZ'
    '7CX3KI4e8Aw/XTc+jBOPzwRTh60ul4QFjoOTlybFNE0VomoZ7lvQb3ZdnCyvqqwkc19Hzt'
    'w9g9+rnLIm9Y/pLnn6Dzz6dH/O/p8ekpvMCJ+cH3ZsWuh0xiWOCvKaJ8oROzhp65LECRa0'
    'EVnfkTxPfHL+innwJfUgrgoWmZhaN8YzG9GhbcJSzozxgV3GpOsa3wx7dDrY6LRB0e50cd'
    'HmfLNDNjZL2Qvjqfs5SVS++8+VzafniqCpvnFGWO5l2RwVtJ3OUM+Umn6E2RoNEVbySeFN'
    'aTlVMIa3k8+py6zHP4QMSQXwcx5GaPNm/v2p17cWU8cZgH1+6/38EFkS8kLXEVmfGbjxuH'
    'EixTSZBD8QIuU1m0wzZ37xdsW6biFs6Zc9PknBe0Pdpp3N3Ur2AoGJnY2CDi2rf27/6lF+'
    'cZrlzVW1eNmxu4ZsDPt+2yjJof6eDPtL7MWWZZkESCdE1v/3KqpwWd/SdM0BXf6+cE2hcx'
    'k3WErDQlU2TveTom1FoVQS9DWDlxeivSXsQ28FdYid8hYfX4fV6E3ef53D7PZbZAVFR2iC'
    'zle94kdJWfVRi5dwZInRltUzLKAkvZJDLCaEPZYnNOYmopm3NiIJZHxmsWsokZaJq8twox'
    'fav1bNJsW2z6CjlbyPzVt8LWS21gbQr5P8gYsnfguG0pMOL4JdDRgNgOfXKR50SO2DWRww'
    'Q+uQjyqqGpC8lbnzj/Au9vkZljTDDlvJdkl93to4tYhmIF30NBUkAU/Sn1LDtIARuBLJlb'
    'iREIMsamHJq1xWmnFqfYgBZWJeYkZQY4V1UjNl66RFVV272Gtjs/9I1XNeLyK38BQ3UOp8'
    'gqpwxvntH+Xg6polQU4STVu07TEj8MlTkYkW2fhSUJ+JFwcPDaHzvUk8T1LMx0EyfbYaqb'
    '6Mre5rp5n7a2xt/vmh2wofkRLPxK96F712hdwzV36k6ES7zM/tZ9uGt0uo2gIeifxCy3Xc'
    '4fI3V8M033ntFNxn/bDNsqNrk4ibbKZTKXlyM2dn8mpUpsbFIBLz5ls4QarV2O1qYcrteE'
    'bFN+3nvG6qK4bXamrQHeTpjDV4R0d1YBcDvkyXI9wu6C7irEfonFc0yoxFKnwq9G1E+HGA'
    '4zq8SvbSLe4TxrCg+8AwngnWpRW4R3s6Bt35o3LlrTHRBninxH0Z9cLgvzniDpSNhnDc2Y'
    '5XmEoolFDALJSMSH3DLua3VYBJqW5BVSLj2mS7pvuqS7Tkq2bXFZm923wVVdb3zL9cZH+O'
    'j0TIXDc4oK8njzCXoAolm5pF5EXGZW82OpcfV7s/XrBTJGxHjm3O5RcU0gbXAJ0Lc/Os17'
    '0QjkC9EGrtw3WhehxAFY3teHro/lDcFS3qPXnfadiH0wucg/EfERUIKv83Dnh0hAHT42nX'
    'hlQfI8x8MSu0J+8uywvcafMhlqHSpZOPmpaYPmmpGZBNmOo5SLJGiuGZlmpIjzVuBk1F6z'
    'Ms3KIbaktTJyeTkn0MxMMzM4PxW4GaPQ7MyGI3HhQ3aKL/JjiUgq58Ny9KmYlLRITMq6sR'
    'AGla3cvroCIiGtHM83r4eoB33oYI89CPYYkKfpirWMp7qW8V4M8dCiljtaKW4rRaoTR5Z5'
    'nN0ZmaxStDpOp0e4bCOc8Up4m9R1Gcv5Aptm3LpewKo5iTcvYNdMV/j1u4HCuB7CyCV8Ap'
    'hRPWKRbc0NHf6gnJNfh5hQsyY8/nw3oxoyHMaIMNLJTJ87eWYR6yiEEenwmp2H1zzzn7Uq'
    'CB/SlhqDD3xjI89YwNK79+1OA7B013MYCT1lQ0fZ0B82dIbl39udTuPq/iKc1+VA1MttQM'
    'k6CzgTH1dRGb32HZhBgLJH63d3nfY3MG7wvZc5L8IK0ri6abaEGYQYtkXLYu0IqsFnRye/'
    '1nWMRFe6XqPStWKVZl2gGSQWLI3ZXwTrhRRl3vzLhOsZNp66amGWEUXlULytcPhtEk2uch'
    'SWXl5M+yevUKI5S6jduBbxVx3eSJFqsLJ0EEeyPqhIj668jjJ0ulqHrGazzyT1RZSk1Chh'
    'mZcQI2PMntXE1JBCi1BFRKgQhCu+PcUo9Pm+PN4uzOq0uUC7iuXrqqWC7WLzq1QVb+YBZJ'
    'fYM0YHEqtBukltkdFgHtjWH0StFWKhmAhjc+dBSrORA3cYsqjA6MF5ETFnJsnitXIvOupJ'
    'Rz3pjV8ukuqop21wVUc96agnHfVUalbrqCcd9bSNrV9HPemop3IxUkc96ainMjJTRz1tlJ'
    '066klHPemoJx31tA8mMh31VPkh1lFP72OcddRT1Ud4jKmpnOc2SaSdgXJM7vlW4bhgL6yd'
    'WeZvOZNoyfifZ4rfaiLROdvumP/IBfZzv0mtoP18ErUuYD8XjYmJ+LFIvAs0g7g3y0Muts'
    'wacgm2Cf+XLzkkClzw+wQM4WiMX9EA4uVsixM79CN6hKo4j8hywz5c9N8dZBNsQt0rmdF9'
    'l48uYqlPWB+VbfQ6Em/NSLy3rcL0tqxNKLvHRwWU3eOjXGUXbqXq5OoaYkkWnxSBcE7yEZ'
    'yTDIAD0zrL3/xot7C9DnVbI9RNW+u3jJIFR3RftnfkhxQmqd51ZOG+1BQrMQs1UltJ5V/7'
    'Bx5s391eFyMv6me/XjHy3SAFAcCyECqYgzCFsAI2b16oznaQCcfvQajf/D8Sr3wt6mHzPp'
    'gzFil1hhZzPWRypT2ofo35LsIpRc4ch4VXPcLGFsXyND07e3KP9ugjv+9y2UUACqKKN2a2'
    'RViYI8ibOTX0GFIJMedR3LBx8DjecM7iPPhBGhkgK4DOlyYLwIhlgQXBm/tluxMzOnEn/R'
    'T1tEM6IEEHJOzD0ahBEF1I/W2Yqwup720hdf/AzbB4YbFdtlTl3MMZrainC+mqT2T59PJ5'
    'l6R61wxMiJQqPMwQvu9qz/uQy2uffVVDXUJhhsZItr/Ed2m5U5ubEGauurjjNO96e/QZsY'
    'rTn73jHFElmYB7Bwn7I6WaICpFpXVfie6rPe22wtYXwlypOpbL0xiFDjRKs1MkfpHO0Xy8'
    'MU6zBupYsom6DsYYg2MkOG/xqZpDrfdXnexEGzP335i5aKPYAI/fT4a2nH2yANujRGdr8l'
    'qSaG0vj7ulrI4f9qWy0V8RSLxyILHMB3dqi+zxxrzNco99iuIGP79QDfkLjy1KXPRzb3r+'
    '6dMx/zswT3vTs8/HGP6en3yQOOCv09Nyf3rtPL9L53nTerHkqkg+7hmnqRzyeVbEKpRvFM'
    'o4wo6k2XfymRsRVI6zWyjkYwXHW2GDmyU/D98XIKrsVbwpf+JySg8FuVZCR5u9P5lWij4F'
    'WXnN2FNfuKqYfiEJO5XP3izv2pTcO/xPQb2hnepsr+ZtUZ1BsmqLqA4bUAfEvMxVCcJZu0'
    'wtiBTyQroBNEYY+aQiVDaQ6KXy/+LWUqfVua4Sc44TflxpD1WtAOxSAdDejdq7cZ+9G4Pq'
    'pMruEWm69yzahgeGmpUnRqOtEMutEPMDcG2EPOxozxhcHBiPTa1SwbX1ycS2/FrdMgEtfn'
    'uhhIZTDQuFUBkY7ogoJZPhoQdxSCNMzb85L4R9RE0PPRMy8UOP2NQGLHbCHFGhBJKhBB4E'
    'HyAVyoBw2RZN+TRg8qCpLT1LhEnNsOW5jxfIdcZk4JivyPUs2+bdQ9IVZDrihjfib/PFZw'
    'dy+HqArqCJ2LPFQ6gjGkG0lTmF576iMV9LQVoXeAIkdBHaYo9yyn+3Dv/934f/rvH+gzLt'
    'XJClA+cvKFcNmWEoZsyZ8d5nFl93Uw8xgk14Av+V4+J1W+KVMcVvhQ+QgX7qTwJYzcBz3l'
    'EgBduYnzQxVyTx/n7Ilby3OS2djgf+ZpB9Qk6/0HY6GEPiWuHeln1O4rbqQ2K/K+dnGHas'
    '+uKqPSZNlYt4riPUduE9kq9hzGdPUQF4TrGSCJyWxUqUoueoSKaNo/xMG0eZTBtwcECpiL'
    '6qlpEhrFw+pC0wO9iisjxeXoMkpC2zVnfQavzB6cisR+vX1837Zrt1gbDp6/tQVoTfr99A'
    'WRHeBttwpdntPjTgiuW6U9Kjjdu7m/b3RqfPedj6ld8JAq9Z3+ACxBNJixtvYzmaYE/iQF'
    'FsIEPaHRroqNMHgE1x3z9otfuNv9dvOZN9ej6qd3c3zas6DGz/a7PTvefDO5dF+yLynY8h'
    'JwpvA51/vRwjN5cXVhm7OfW2Rm8D293Bdaf+9f7Cl7x7tPtweQsFfq65yBwKZkGJn/pN/6'
    '7TvmvPa/1gux+Wt4Y29w+dln/PmzIK1+p/1EX9oGBmYJCW4BTw58e3Rqf59bsoL8RleGv4'
    'KgoMPbSu+YLuNL41YXsQonyfkRdL7BNhf3xqddrfYHeI+uRTizkvsE/4N+FN/GuiABHsHF'
    'B7CDYO/v2uAyWJ+IUgDVSP8h3kunHd54SdC6F+AFrD30tW4OhrvXkDF/z6Fj163bi6aYrf'
    'bhLDtsRvh0gEzts/oFQSF/E5f2d8V6tf8se0RVM84A9xRNub+p14gI0nfgGlZveq3rkWHV'
    'quwVVJn8Pf2r/77/HiPJOViicdF1kjx/lr5FhWFEC7l2/QvVzkeFcNL0lRaYgsl7OwFlUk'
    '1yRV5cTWzeeYDKCZ/jN5VeFziqzMgmtpXJIEGNYPtlO1DUNGqoOnpJsGporWnjjNu/b9Gj'
    'pMHs6Tj3vFSHSgVMonLI47FvUGi9Po9Z1d3wGDZiOlwypJVUHn2S0kZGDkKdf1Y7kuPafe'
    'Ibdtx/DLw6no0zftK9BLBW2od/Z/a3QaofLZHxFGojuNm27jj8Rtwt9jBm3Kod85zHqyKF'
    'f1/UmvtEyypJVbK1sp8B3BmEqbfYpKb/eS9Hohi1RL1GcI9URWmsiqBqMMYfX4fV6E3ef5'
    '3D7PZfYqcVZS4soxfcMBVyNnTFbidoZQc3oxpwFXx4xLRy+WY+cEFlw6jk0wzYkjlHaQYv'
    'uA97B/h+QCTl+22zfQc5RY6bJ5n+L5w+1lg280Yih4I8t3fssenRED1ZNbpUh1vcMy57d6'
    'G//c5QO6f3EQGZ4CwC0LJlu0b6VJV9uxVjopoit7vGfZ1gthOdjOctQhTr/DE3piGc/TiS'
    'rwcNV+6DTBeG04U2aB4fquefX7w90FivX35jaLkKV9z8mOyoJKZEmy3RckizlHDqaW7VnU'
    '/QiPfQv/yO2UKUv54aoc8GlafcKX+YRnxCCcA331wnRZyurpLRsvTxcwTWW3i5HonW7jO1'
    '3G57+olJum05JuVuKKwieKWsvnFFuPiixJymOJpTwKI1HQDCKaHaoEIQf3ViOIopJU4qO3'
    '6sNbNSsveOqq4gcpKm25yk7cwJVZkbEpKs3YLGOZSODzItsVFgloMaJyiGjwvMqIaHAftE'
    'mlrTpBVLntevPZLCZ8Dgt/OzWBLUX2rnNZMIJXQ0ySlLoKdKkBExe/rAaLxej0EJd6iCdT'
    '9qSqucZp3rHumsiwoLQHxgk1ZFzq5aFLR+jSEeVJ2lSkdER+0qaNZneNpWGqWorX1CZvPK'
    '/HqSvoovFC9nLpF2OSwxgRavm6KYOjjqrLKjq02BhvgFmNwHP1KtZlVdnGfx1hFrbXZNlt'
    '0E1V2TTBcEKsx6M76KNKDNpRrsK8hNKSg7JQzsJVUksDNTHR0GEf0aMzIRTCyh8hed/Qsm'
    '1IujeC7IGQUBCSD8INaHWBHErEJ/8ynwDIFzVEDkDoe0GG6i0/tEg6wATbTMVkdDq7tc5u'
    'rbNb7w1zN28PYARewFCdwykybXhZymiHd7PCZpEiqxyjN79dAMdUt4w4TeVYvPm5XJ7yvS'
    'WDfzeeqSKQKJXmcoymatltDwvN5cMFk/kwO5tTAnSG1fmJa7KUm0zeXA6dUsboJQlsFsDd'
    'qbz0a2LeqXT4+8ngpcB3dpatgX7zkeI/Yl307S887oiOKsT2rWIlMRxcApMkUfIFdbegXZ'
    '9EDZeCI92w0IFfj4CvJ+a5Nf6vM4F//Ao1LnIYIn954iNGIoOt57BXJB6XBT821akGN8oh'
    'buSDG65HJnLRo0giZJ+2zFr4QV7m42xW49t2p9EHq/qFqAHSB/cEaBnrAbbWqI/61VXjTl'
    'zGhkEm84zKiZzCkCK52RLZkP36diIbsn8VGgZF70TL+0br2r/miRIl8pzHsqzE6TzIQRaq'
    'h5afQT26059SP4X6wszID3c37bp4k+nEdrCplvc4vZsUkfo2n9/KxBKRekG4CpZJ0+8rr6'
    'Ou6bsK19QdpLTn4B64RjGCpV47iwDTkKJy+NJWYorCE005YDNLqIElaWSRxjyU9iiNeewZ'
    '5rFVdX7uqyVT5xOeXAvU+WS7QjUamTOlJnKGqDc9Pz877U3PBmfHXOoGTXzmFzgcEDQWGk'
    'INCRmM3yS0JhwLZr7C7jgmuCQwwtsOoaJhRsff7qOk9btTy0Q8XZfuflP93x+D4nyN2mvP'
    'b8mZm+N4nB9wGhHsPtj0bc7YrYSV+vuOCt/nFOWI8q1UIhbhpqkoc8ZpdIWItAOPD1GuEI'
    'uVItWYQ6kxhzfMsrNHwyrB4GK4/EqLRCe626dlopENjWxoZGNlZEMaWCXBOPICsPLRjlh1'
    'hxRJkRiPkBph95mYgD0E3fhAA6ZhmWHqoTD1OOLCs0ewwDCGlg0eC6bFuxljcE4YEy5XYx'
    'sxMnGYJ43x2PpDe7RHH/3Emo/IJfzXi1AR8JYgY0K9C4SRb5KF7oQ+WEOuMXIc0TG4WESv'
    'OPQIg/F30YtjmX5HmLozwgp6W2hsZZfYisOeMLXc/IMqv75blnJbeMv+MTxZx1ssIhXVP0'
    'GkYZd1UksrJxp+iwTDu4vc2XiKYXEmraDQxOm0yl9uXUYc36uNcpJU66x7Mc7Kzg4ZQu3s'
    'IHF24GNFJGxdmGl5TqTrRRXOtMzIGDNJyphFflEhhfaLKugXpeEtpemt4S0Nb8kil2SgVi'
    'KuaQGUxdv12bzhUgDrfkSQ3x5wHMj9McFMfAaUxvfyFzwLbwPUUxO+9KKFMIDyi77fDX4m'
    'FA2ZM/6IWuSF3wi89rMY1g6fK/XpCdO4wFPhX/4ulqedet4UeArHYpWgnpC2zAr6wf1vjX'
    'bn+wVMYIe99uhdp3513xQF2iewTK2wwPub10WbYNdVFkznRDusAbL3kqlrSJ2AcneTqL1W'
    'qCQFf3T41ApOCJZk21240iMaXf9TZaU7U2aQFQrdZQjLfMqVBoYOuCa+qjM7JKsgqw8LyQ'
    'uHCwSGw6zEIAoDrwAUZui0h7YMKNTRmlWE19VTVK2blqpso7nlJPahmr85hKxiadVrKZQs'
    'Nr9KBY9FOaIl4Fg8f3Q+NDaOt1ru2BUgTFDp3vRhp7lTFTT6Mg83Y2RiY4M349PoFdygHA'
    'Qg1GsQp2ZwwgGgXdhE+InzXuLRte2nbT2jTT66v3lEfzkIFotVEU+CPydvEaiyNFwiHw1T'
    'TK63Tl69sm1W284S6VmeraQTRASVMwVuRRfQHlZbVm2fLVn064LNwZJGv1aBuZtP06sKGG'
    'ikQHF3sP6phHcHzbW6I3NrKX8c/Kc9YaVwsF7V/BgR71BAeLJeCFWUEg5+bX5rtC6QoO3R'
    '23rnd0iCB55Ofh7Au5v6lZ8I0Ncy4Nqtn8qPkTGkLyqHgZI/iro2Z6mr6GyUIdRh20nOcl'
    '0dkj0q5YOI05QjM0Gl6o9r9LeS6K/2mNQek2XGgkvuMemXxJPgwVGtvHwweBI1KRLi6wyH'
    'lmFhG3HeTiEGD5wSsSiQVgO3w39C3TQB0FoeFFITWYaFP6KfcQwcFkfYHfnujVge0ruVh2'
    'jcd+9w36HDxqqVVeI0FYQhNo8A6+J4KRafFGHxST6LT7Iw2nQ88PfYwkBaRLEZBpeoPNDm'
    '2Qv7h4qKFrbXoeM6dHxj+/LmQ8e1pqs1Xa3pak1Xa7oxTbeLX4j51bI9ub4bv11bpPW60J'
    'A/NGpZwA3Kbx0G5ll04PwVVNdyxmTgmK/omUw8NOUDzLi6Cq8m829atRtp8J5fkDwYKcEM'
    'Hbj3poF78fEoyNsEjc4SlbVHajeELWpP/nakZOOKkWgdShuztIhPslLo24hHdcIsYySTjI'
    'I7C4UiPG+zTBzKH1idw7JcEskL36kV8d0YSQWP0KPT0yIuOKen+T44cC+T8keFw0HzCnL3'
    'sFBCpcMFCZUOswmV+BM9xSShMRItoyjKKG96mP34fzbqF0w='
)

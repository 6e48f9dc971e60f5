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
    'eJztXXtz4zaS/yoo/5NMlXZq/BzHc3VVsq1JdLEln2RPdi7akiESsnimQB1JWfHuznc/NP'
    'gmQYrQyxSNqsQjkWiQary6f/3618HU0onpfLyaYIP+RrB+cIH+dUDxlLAP2ZsNdIBns+gW'
    'XHDxyOStNWg2nATtRo5rY81ld8bYdAi7pBNHs42Za1gU2t9PCCJUR9YYufDxhVAX8U4ukE'
    'UJsq1FA5mW9kx0tJgYJkGY+q0MB2FdJ/oXhJE2d5GLDRM5E2vBrj+xDhzWxP0Ir6FbGnsP'
    'gz7t7IlzavzfnAxd64mwh9jsuX/+g102qE7+Ik7wdfY8HBvETPLb4Jzj14fu64xfa1P3K2'
    '8IP2Y01CxzPqVR49mrO7Fo2NqgLlx9IpTY2CV6jPt0bpr+UAWXvFdlF1x7TsJ31KMLOhnj'
    'uQljCNTeG0TXDobDTvd+2G/dD4cHmfENKGID4F/SLApzg72rw3/+E7zC344OTz6fnB+fnZ'
    'yzJvw1wyuff3iPjjjjEXL+dO4PfvD72MVeC87kiKt8AIci3l4aT7nsjVNthsnBhYjL0cII'
    'WPppuzz+5ejo+Pjz0afjs/PTk8+fT88/hczO3iri+mX7V2A8a2CxRe6t/2AkIs5PsDPJcp'
    '1tJ7aY50H7FL/ZD9kWv7c5raf4r6FJ6JM7YV/PTgq4+a3Zu/qt2fv57ORDkqUd/84Rv5Vk'
    'rmbNvXlYfk6HJGpCl5/QsFuPn2M7C1wYYe15gW19mLljHVl5bbO3pkfT9BVM8RPnJfxueO'
    'HgEIax48dJ9nz2bxWfzrFGpY5mE7Mzjc6nI2KjJ4Pthshi5x47OuGkdIhtEOcLO/McODXh'
    'ePTPTfYUdjLC8cqewP7F7I9lPbNj0++LNdVZF+LTeRcPXeOAfiavMvuZ33wz29nbntHJze'
    'xTmc3sU/5m9unDkjP7BZvsR0ttbiGJ2tz2bnNrgbAl2tq8G4UbGwmbLN3WupRvEA1EGZEN'
    'kj9lr4PwmG2M8CPY3kKwNuGbi4Zt2G34pgJySaA0wL0RGVs2EaoY23nE8i3rzwNnPvpfon'
    'FO+B9Bev2HlLJRtL7KisL+tlTdrWyHonD+BocFots146BrTImY/1gkuek+ycfgwx4KygW8'
    'vW/ftvr3zds76H7qOP9ncj4171tw54hffU1d/fksde6EnaA/2ve/IfiK/qfbaXF2Wo77ZP'
    'MnRu3u/+cA3gnPXWtIrcWQKf4xngSXg0sJoXxGbIcNj5Qin6BZ6fDyl0/BgO6fPh/x1LZM'
    'gSgAUleLSXecp232AphqJMPbgLbKGuXBVbNz3Ybpe8GOBKobsJYHtHV7d9P93updIDKdmd'
    'YrsQf0unXT+pU3ZMcgeeLtrlqde2ilEZDvB7Td7z/Ad8Nx5vC9eX3b7lwgrE8NOqD97/37'
    '1u0Fcl4dl0wHtNO97F5/Z69tjSz9NX2clREGj8oIg0f5wuDRp7Rma9lPmBoOBv7ILSUBpV'
    'pQmQXFxDCYYnKsTRJtiau7BWg2zFa2oGYy2mHQvsp70xsriBFzXcPNOwXE3A0JFHtLsDem'
    'PJSevhFJDVl8UobFJ/ksPsljsXDXXcpl8barGC1itE2m2H7OMvme/JVztkUUu2PwwcGW2F'
    'ukTrX+fp/QpAI2/nzb/PuHhDZ10+38GjSPsf3qpnuZtkNwiMPJ8vu/+t1Ojh0iIknrs4bm'
    'on8j03C2Btod/Md4TjXgKhrNDdM1qPMRHvufbzAgwKLiAUnzvpHUWaGD9IB40NFQ1viWIq'
    'vhVrN5G5wycG6YuRXBo2+J42CuHmQQ6eBWowiTnsYaLUWlm0z5dg2NILYjgWlrgV/B6hW6'
    'pKAZsZFNNGNmgCcK08M4rEwJG5OF4U440dig2ESOy6ZPFpTeyhMEmPSfB95z4LbfgQdAr+'
    'r8ovDoXeHRwXAJN7PlOFuMvMp720H/tn+BnKkzoLfN9s0FmmLDrAbohXWdnekCMSr/NImR'
    'VJnpKx4oR6dlThTWKp/Jp5kDm29fq07ykHiHWsICGy7wTHKe/9Fs37c7v14gn35A+63OPZ'
    'v6bH8f0K9s7reu4XmGSfRqzH8XTKESeGTYvjbm/o0BkZQpukPXfh3KGxlTpBuwNlYLSq+T'
    'rdG1rflIEhSNSGqAdKS3pHJ7UtGmlD2VlZm+jksHfAFX2B1jZDvZGdX4rji+nhoq7fOfIN'
    'udXFEL5TKD3KRHIzsUXy2bGE/0d/KakbtTzPexl07Y0Z4Nw49gpgVXo+Vv40UIhiQnIPv9'
    '4OXhcg702Jrota8Yp98GEfNZLwDEokHJx8OiGbAcDutbU+JOGDcRRp5rFMRZzU0dPVOIz4'
    'KgK4oMyl0lZ7b1ZOPpRxRCXByvwuiZvILTt+9DzmZVFhXb5oM2HASmcLBd4WBv48BXYr/a'
    'Z4cj5bwR01MOS+kphwV6ymFWTwmc98pavIP2NdACd23vNg0qcC7In8tB+xqwegcK9w4jrN'
    'L6V4UCrA5L4auHBQDrYRZh3Tvse05tP5mADPT90Om1mtcXyKMeUO9b2NObA90KUqol5AAT'
    'bAVIKUamIKWqja+EN0pMLfZ8PwS2rEuf8uvvPWLyGIV8qCPmZrKfizqDdfzYJjzRI+O5Q/'
    'Sm65LpTBhJmmrRKIIrbK8tW5dR46W4xR8QdW554Z+WjcA+qXOQACLYRwRwBkK5YqMj12r4'
    'CWYMnlrGC87XL3xHG9txEax48LahuhNgEKb1lEUxdvPYAR3Qez809ckiDn+Cf589yf7CP/'
    'lYCI+/t8beGzV4SD64FHGspYEcy4uAnWHDRgvbcFlvm8BNVGz+Rp0cqwaRVMuOrGIcJaVy'
    'FeO4fzGOex2Nh+WimXBtI5m2giXgERMvpPgbENSQw1uIFTOoyGBarEqGRLtBCpTb1opuW2'
    'wEpBwdg/bK0bFCGYt6c5M4d7bFZgc2D0T6ZqJBo1DdhKbDWbxtiaARL4guzBkEffiaF1MG'
    'fXu21yfkH6LwvwU6FaQaYpogYu9jWy/CaJFNdQ1a46O1oI9MR2RMZeTmK+9SMzFTsB1QQ9'
    'nKcRroUcNsO9Wx/Rg1eiXY5k1sMjOxRhzGZbjG/mHdMQnylREuLPvZ/8Qukh8/KpmDdU9s'
    '71tLwcrmQJar+fGhfnMVG1psvFwhNjRYZjKjEadRQ7LxIbEJdizB8siXpSOKGgrTW7Eq75'
    '3p05oRKmv47N61OhcIKAe0eXfX636DGB//LNYBWLm6aXfgmk4006BVifwJJInh6FUSVMwQ'
    '1slnd2NISMgmeetkilSZoCutWbJlbegrrKMMncITs6soYNIKUSMJSmXlr/ISemHKrTQiny'
    'RSi6d6QM03b4QO8nCa4H5jOUzzEmtaKo++NR4bGvnJQRBN4GEpY9uacixlak0h4YZFPRM8'
    'T2HOGkLmaI68kCfWETYBbBkbJnsAgC3QEiAP6FmcRX+7jwRUp4k07IDBn8y8/NU+WwCuGZ'
    'EnTNGczVz7I/LgH8NB//IwH4AF+DMbiOPVrH/bNTR4kGPNbbjA5uLYsKdE//GPH18GNAYN'
    'QTcB9MOGkv3DhpsN548IBwouLyav7CqHkNgj4d9/KGioitCQP8+Gku4bKbJaKsIbtzkrFK'
    '4akI9C4So3JMoruzbyfEUEzz5xXY/NGZkzuFUobjqxRvKCJpexwILnhFGu3IIHFjqM/DlT'
    'Qnos349y3axKWmfpskr5p05eUaUdHDlvs8Opw0UdLvtwuLiWTfSvBv/R2fMlult8xPB2w3'
    'HQsITXCbRlav/M9RR8jgz0f2v+7ej0zIsBgFfhVyEjgo0gjiKIJ1iwYyEIPYDrIteTjfe/'
    'xrHkTDB7rMzJFFHU73DaelyBY/xTcDblAixBc2XzE1grntnvkBKp/PY1xFEOy6VbKMi2oC'
    'J41XG+3eP8q2VPid3htWpFB3rifuGRPuYthzRqWib/uFcklyt2YS6kCdaDKpQ/D+Yn5NMn'
    '+DvC8PfoZDA/PR5/Rv9rgR9JA1l2VGvXS4WEKVl8ABsDO50N04T04eyInhhTYXrynb+AMg'
    'NUywwQTdiyR1ZEUTtZ6/C8zJF1nn9knWdr4ignQ5UrVokFe1PStWojuhWPkDSTsxyWThF6'
    'F3a0ZwzOS5vRSKUITUytaqUI5QfyDaQ7E6UJje4WCrDesT4MsqaVMX3EhEawWph6IAjy0C'
    'TE5EAvQQYTJCeGcxGFLo1e4UYD+R568N2PZBJZRrbxGB4hNae6RRw2pI8XXsIN9ts9Wdhl'
    'HfFOXfxMHATj9BE9PkEa6rA1pOTgjUdEA2wMmvPcpDxtqf+6DTQGCdlBpgXFIDB32nnl78'
    'raf0GPU/ARf/R8gryf1fCTdvC0HuD5gxbwFN4wqApUujh9NGvlCtIruXrdyCtGIy9bJ6m2'
    'JQDWScBmq38FPiepaihoK01mHzWZaodLZbaNdxUt5XlnSKaMidOoBNUFIVIqBE2FoO2a2X'
    'UCS1QImgpBU0tozUTC4vL1RQJujcrX70C8DfEWiQ0qQaM2p+zm5INSEiyNUSiGZhnKgbYs'
    'O/N9dUOCtXx1K8bVXbvqKmvPpuaysvbU2trT5ZjCgcDS499pFFl5rKjNcv8kyvP8QuiJRw'
    'buQKfH+uFgfj7S2N+zz8eYXTn8fPzhAmGK4hlyPdOIJ/86nkljYi18J2EbEpEL/ZB38kjl'
    'g1QtW4lJXoi5KuwZElcZZD646j507r9feJn/Xwf0qs2/GfAZMNB256rFLZcvQTLZt0c8Z4'
    'ydUtXjQoIaqkMbh5PfPA95/fYYCafiGLhjvBiQQWPNujHe4Xvtd1adnWdtyUhQPkY8i7P8'
    '61Jyb7E/JYXKbqqzvZq/ZQVLweotI15uQGQM52au6BifvctEyKEeb1zC1z1oDxLd+fmJxm'
    'S50+MxSHdcojs6PPrg+6HTQPZziP1CHJHf+nqdCeS/P2OSscZ+s+cuoyTCN5II+RBISB5B'
    '+yrLgCuKHmdlwv/yo/8y/jJ4KsXZoH3tRLpNBf3vgYdAnSCsaJteE8KK0JI9Y3BpSSM+ta'
    'oFYcUFPZE0khIEC2SRdMsyoFYCMxq9ctdbNrhjKODnWJqBTaTZRDdcBMcKiBifiT4OIuE+'
    '/3JM2OfxIcTDjckhu3J6dA53yTH7fP7p8IMQ19rNUxW0pQSZqrB2256/lZdkdsfcrZQtJ9'
    'jWJkMxmy9fr9hMvbP8JZ90RE0S1tCLfTPsbiStonE6dNW9uWnet9Dg4GpwkI531HVGIsCr'
    'CqrARSS1E+S34qoSRzfKMjlOUzsub1gNZaIO8GEFl7okpXJLrbhP3Yz1RqjLxN4XSdVYSK'
    'sclpZqyEm+bUBTLu3sUTE+l1WUhRNNWmFORPGMx+tZk/pBF/u5d2WNSAkHO0xhe17T4Hbr'
    '9VInJklhLsshsYCbgRmurBGzPis9KXLwGuabYNNV2FNN2CSJ3/kHggC5i46KfMwuckIslS'
    'ILu3MbymIE8f9Y4z40H1GfvBC4M6dh4YrgpoOm+BWKnRpe7Q0v1PeLV+IULmiYohGJKl4I'
    'c2Pt7skKtasWaqegpS2ayRSutE1eN8Sg0tkSTMmghmtgUySTFYxInGp3Uef7Yx9edTBWSR'
    '1iqMwhcvaD8Ahegdki2pV4npYQa22xibi2AuyXolWxtFXG/aLRkg1IF1AqzC8bpGiT8Xy1'
    'vA5JSrWMqryMqheB8XbH0eZDMKbYyIk6yonz9dvXzrZ3dFqmxgRrlc/c05NM9BB2nIVl68'
    'MJdiZSczhNWEOteis26+nccYfaBNMnMgyYKNDnLMskmOZM8ZwuUkMwYn1sawzCK7s9Gy67'
    '3ZvEsXDZvk/x/uH2ssUkXj4krJHh2YYE6WIMBxiwUr6YJKk6nat8OisfhtoO80qRhIkSIG'
    'taN9OFR/Zz/IsNcpBueU02JZNb15FJoXOCKCeNVICqXHRlNc+NYl6N8LpRvJ798hLXKoA3'
    'IZvMXWNdz4taO6c4xNlANPiDQ+y+11NdGaW8eCSYNOSlsTaxN2HzvbAMSi/snGX7eOxpxH'
    'aNsaGtvxqvop7qOr1mNm++Fpta05lpvU6ZUHZn72eQbilWkfBnbopdPaL5gFId+YVnMxPW'
    'zvriQzPqqU7M2mZMcSS557ol+mL9Ms/E4QiX9k70K2aCzx+1XKhiYL56FX8QIDd+/Ux9MD'
    '8d//IZ8tads89noyMev3t8DFntxp8/fIEcdROL/cxY7aAGL/sDnoa+EyFityZYmA7lrV5D'
    '+S1Wy28xv/r08jx6+1CJ+uBr86bfGt4271u9Nvvo9zqcsjezwRGNlw9p3d23ux1eP4Rwyg'
    'G9+q3VvG93fr1A2oSwfZWNUbkBS1htjssYbY7zbTbHooIvdg56LF4JIUERaFydAdsEYAwg'
    'cCaRuCsy3eazLSR412zTTDx35NIRhBRV3haqZIRVZbJ2UPA3Eo+FzmUPD+3rnDj4DGWK5/'
    'O5oX8E+r3FCkR89g6ms4xDMv+hSd6axng1m2aCUBmuq2bRVAWzaz+sqoTCgSqhUJ2w+uqW'
    'UOizgWrTr9gw5zY5EOBFyQaNIszIYU2HBh2OY41LAEfQnOiMb68N9My0VI7W8BrUlvb8N2'
    'vufuHf4L1YI8gRZzheQ+wgDJWh2SVwkBTBQZvtXIE81QJ5TOuJzTc2SDJKRoKofs7hZ2Uc'
    'mM/y/ZfPMu7L1Uyy9XYcPjktweGT01wOw60feySFvkHu+L0VQiW8Jbd6rHO/JNFxHjgsFR'
    'zjYZPSVp+fHKTP3Vdk0HQhogYa29aUZ3gdG7bjItfiX0zMPk8tsITmW3HW71Yd2NU6sGE4'
    'V7XKBLRVhgYPmte37c4FwvrUAFvLTav3+wVie4/9PKC91rd2649W7wLZ5MUgC2KHZd97Yd'
    'l3du2q1blv9Ya3zU7zV7jjZesZeoud3W93vrV/bd8077vspkFfjCfDxK4FvfX7rX4fLmMH'
    'vPfg2k2reT2MbpgE68Pg7iqWn80HnzlBnSeZAzAkUkhM5Q7BhOcMXa1cdJxOQahVHuEKlu'
    '+qAe6m0EyFZu4xmpm3QWyAv+vWRtsTLq9YHW1nKmY8rkOgaKbCPvLVzTlrOHRiLZdqnV1K'
    'EGDNRP8b0wxHtrVgXXxEXcgr6HoueRNkjblC6FrPhAaYblbTXK8rpV1WS7vkIySdZCFJVb'
    'tqI5vHg3WmvYoUtoJyACFF7RKGnJdRh8/z1eHzrEuPBk6ZQ9syc3i8HCpJdbFDpmuY6kbg'
    'QSgDnFw1O9dt0GcuUNjHgLZu72663wEE8SIwAP64bt20fuUN4TB84u08yCSASga03e8/wH'
    'eooM5hlgQs0//ev2/dXiDn1XHJdEA73cvu9Xc23tbI0l+rAYr4Q7i6cpXfgUoillWxVAKL'
    'ZQJrLbAKh7CjXn6MY2RqgCs9wOSvmcG6WwVwTFCqYa72MCtUueYjzI1hqwxxglCNcaXHWO'
    'HaCteuDuJaXS/dr4ZpEh0SoR0IoNbY3UYR0jrm7YbjoGEpoBVaAwIKBVuCMGj27wTPHC+s'
    'OumY8wUcc/5JKFoY7oTDph6EymYWGhus1URUYWZbDxowZb/p9exOsItGxLToE0C5CCMNOw'
    'TgXGvGprMOdagB8YWrPznInpvE+YIe4eZwht2J84iwTXgTb9CgkxFBUy5SNFCHvfcFwqa5'
    'DWQ4P4pr7citFaDLg/8Yz6nGi3fzJ8Gfk//cFty2TixXPlQMc0LWcThOU2UnpFWB4o2Xt4'
    'ES7pKFY2MkNWTxSRkWn+Sz+CTD4sqKUPtnV6qSR8typWOf+QtnrGS0coxkq2HKFfF1l4hS'
    'jiSULD//q9/t5EzUBFVaTTY0F/0bmYazh5aBAq4COxK6cbCz/nzb/Ht607266V6m2Q8dXG'
    'bzlrgrG+pC4h2a6HQbj4P6ZaXNc9e95tf7C8RpB/Rru9Pu/9a6vghF7QG9bvevmr1ruKgb'
    'jsZ0Hi9N79ub0kAIlFkbQfu1VsVqYxNJ1qO5YboGdT7CY99CuN7KYlnYhitMCJ4/GjESNS'
    'AbH5AReZrT4UhKD4rT1M5dZvMiuodTDJ0JPjo9k9I304S1c57ZvG+SsuOvsrXsneXAwasZ'
    'h+J0aogrPcSBZLnCKKdIlRGwauMsESUdnxDmukm9wUby1TD3eGnvNpNwyC+R1SnGywKbE2'
    'Dm46BZmWwwrC2azcFW4xg6QRh5Zituxbng9hfPYR8xHZM2EM/sO5tYruXZZX5y0IwJ6HOb'
    'CNPBbLZ3ZeapBBiWb+ZxTEtweuSL3EH7GtoeNm/ekddo3kKV2eNAi/wc1mL27kPe6hWZe1'
    'hm9h7mz97DzOzl/0owN2hfR+aWwlwPC0DXQ1FWh38K+JtrOQuaK5cugcGs2vmhlOrTWE3F'
    'tcl0RSfXJKVScKs8yjG3O0mjd5ZykxpAdYd4icBf4OyacnFc0+M16Vi5n/xd6vWanWSVcn'
    '39jZizvuG63k/NoBDx240iIGLCGg6dWMulWMQf4DHqWFMCQaEIU2dBbMfLRWeBtv+Tg2I5'
    '9OGGxbMJ8Edc8JSyDji0stng8EJYDUR58SBAGfzushjFTp4KfrFtF5xfHYIB/sAO74Y1pC'
    '5aTAgNfWERHDSsE54NgfEQEao7HBiB92HPRAtGDAtH98ssLSaGWRYe+VNUhiB0T2ON/zzw'
    '3tA/6SC/H3z8h0qssMvEChWpMlHRLXZNB67KunDutcq0TvqE3edNkGesSpiwh067e72iPO'
    'GBCDib77wVp6mG9xY8r07eW3iVfAZxOoURVRo9CCReyRGOkakBrvQAJ/QbKV+mOKGCAKs2'
    'xhI+LtvET26ZbIhdoQdHcKtRhJtMY43KQSaYhrInMonrxCJ6kW5xkMBwv/CrtrXg30eWO2'
    'nwIF5tgukTcXisrUH9Sj1POTDJNp4E0MjjiEzYrGey4CNgJPwWOzFNZJMZmxVMZGay4gtB'
    'i4mFQIXQHeRRsI6ZzDxmEjXEF/MHABYDHaRIDRctMC9fADna2dQfG/bUg3T8QGRKFvDmH9'
    'GjO7Gt+dMk/jr+qASdB3I9f6MnGzOZHt7Fi0oGPMeLXB7Q1FswrQGQHP/xxHt/KHINz2Gv'
    'r7NL7I08AMkmWJswho3nNqA5EFFN/cYuB4EiAijOkIcA/ZnJBxu8vYfqJNCh4BZHgxTms0'
    'vMJxCdpYI1EkS7F/hrFFbGy5oMdSyIzMiv7Zwgetf1nbn8K8m9OM27Zh6h8DMEm+qlZZkE'
    'UzH7YlQp7o0Y2baYFmy5u2XaZbd7k1jyl+371EJ/uL1s9X4+5OufNTI8c1oWVgllDYkzLE'
    'Gj4F8BVyOZSYKtSSKFAWbZ6suWw9GrHGczdGrSFnBXHgtIUirEp3JoQHyYmTIVFDsouXxi'
    'FLtbOJ/2ZNXEdcTyLE1Rqf2oknlw6sjhAvc1VSlnFQ+28pVyRNvGBvhc+8yYqc2yUg6CHv'
    'OxWQB0p5s0igDvmd94KIV8gx+il4oSENeY19MFejJeCEd1NfawBnLxs/c1nuiSUB1c6dhV'
    'w3WIOY6VIAKqn/zslrl1jHb/eFX7qFpw7f646O1fijVYA9JlpRJEtUuTs/lgR6X8rjKL90'
    '75VQU63sUwczFjhUGO0ymfliqPsCrBUvcR5ueqZa+A9IdECvQRwGoQRkUk2ZqgUZappUia'
    'Pw0VuLMc3Emu2BLImTcXd8nais3dspxNLNpKgWZXxHaNMWj9QsAsfrtRBJZpqYYlEnx5mN'
    'NPDorRop8H889Hn39hf3/R9MH8fDQig/npL58+s7+jc3b99PDsnN0d4UP29+TTGbtycq4N'
    '5ifjU/hLDjH8HWG4fnoOPWiHH75wR086n46IHXhOTixT51G0hk6oa7iv/n1RtrCqvir3UQ'
    '08X4cwdo9e7rLQG5a95Pkn6Pzz6RH7e3p8egovcKJ/8LxZseMinWgG+GvyKF/oRG+gZyYL'
    'UOQYUEUnegL//vgF/fST70tKATzUDb10lG8splfBgruEBb0ZI4NbRRTbCn98O9TquEzU4X'
    'F+1OFxtkyzrU2MFzKU53OWsnbpnTefS9sLT5Vhc0RR5WjeFRm8lcRd1piddJLeFAkaVfFG'
    '4ElhPBk5hbCWx6NH1FWewwc8hvzajyHXB7R9e9ft3fMr05llu3Dt/vsdXOD5QtISV5kZv/'
    'm4cSjBMhcEOZQv4DIXRTtsc/d+waahS27hjDk3bcZ5TjugvdbdTfMKhsImMxNrhF/71v3d'
    'u/RiPcOVq2bnqnVzA9c0+PmmWZVR8yIdvJk2FDnLLAuSSJCu6e1fTfW0pLP/zOZ05ff6iE'
    'D5ImayjpCVpmSK7D1Px4RaKyPoZQhrJ05vRdoL2Qb+CivxOyCsH7/Py7D7PJ/b57nM5oiK'
    'zA6RpXzPm4Sq8rMKI/fOAKkyo21KRimwlM1CI4wylBWbcxJTS9qcEwOxXDJds5BNzEDTZr'
    '3ViOlbrWeTZlux6SvgbCnz19AIWi+1gXUp5P8gU8jegeO2Jd+I45VARyNiWvTJQa4VOmI3'
    'eA4T+OQgyKuG5g4kb31i/PO9v3lmjinBlPFekF12t48uYxmKFXwPBEkOUQzn1DVMPwVsCL'
    'JkbiVGwM8Ym3JoVhannVqcYgNaWpWISKoMcK6qRmy8dImsqrZ7DW13fugbr2rE5Ff2Aprs'
    'HE6R1U4Z3jyjvb0cUkXJKMJJqnedpiV+GEpzMCTbPgsrEvAj4ODodTi1qCuI6ynMdBMn22'
    'Gqm/DK3ua6eZ+2ttbf79o9sKF5ESzsSv+hf9fqXMM1Z+7MuEu8yP7Wf7hr9fotvyHon0Sv'
    'tl3OGyN5fDNN957RTZv9tgU2ZWxycRJllctkLq9GbOz+TEqZ2NikAl5+ymYJFVq7HK1NOV'
    'yvCdmm/Lz3jNVlcdvsTFsDvJ3ZFlsRwt1ZBsDtkSfDcYl953dXI/YLLJ5TQgWWOhl+tcJ+'
    'ekSzbL1O/Nom4h3Mszb3wDsQAN6pFo0ivNv22w6NqHHZmu6AOFPkOYr+5DBZmPUESUeCPh'
    'toYRuuSyiaGUQjkIyEf8gt475Wh2WgaUFeIenSY6qk+6ZLuqukZNsWl5XZfRtcVfXGt1xv'
    'fIKPTs9kOBxR1JDHm0/QAxDNyiX1QuIqs5odS62r39udXy+QNiHaM+P2gPJrHGmDS4C+/d'
    'Fr3/NGIF/wNnDlvtW5CCQOwPK+PvQ9LG8MlvIBve5173jsg85E/hmPj4ASfL2HOy9EAurw'
    '2fOZWxUkz7VcLLAr5CfPDtor/CmTodaigoWTn5rWb64YmUmQbVlSuUj85oqRaUbyOG8JTo'
    'btFSvTrBxjQ1grI5eXEYFiZpqZ/vkpwc0YhWJnNhyJCR+iU7zIjyUkqZ0Py9GnclJSkZiU'
    'dWMhNlS2cobyCoiAtHY837weIh/0oYI99iDYY0Se5ivWMp6rWsZ7McRjgxrOZKW4rRSpSh'
    'xZ5XF2FmS2StHqOJ0a4aqNcMYr4W1S12Us5wU2zbh1vYRVcxZvXsKuma7w63UDhXFdhJFD'
    '2ATQw3rEPNuaEzj8QTknrw4xoXqDe/x5bkYNpFm2TbiRTmT63Mkzy1hHIYxIhdfsPLzmmf'
    '2sVUH4gLbSGLzvGxt6xgKW3r/v9lqApTuuZZPAUzZwlA38YQNnWPa92+u1ru4vgnldDUS9'
    '2gaUrLOANfNwFZnR696BGQQoB7R5d9frfgPjBtt7beuFW0FaVzftDjeDEM00aFWsHX41+O'
    'zo5Ne6jpGoStdrVLqWrNKsCjSDxIKFMftFsF5AUeXNv0q4nmbiuSMXZhlS1A7F2wqH3ybR'
    '5CpHYeXlxbR/8golmrOEyo2riL/y8EaKVIGVlYM4kvVBeXp06XWUoVPVOkQ1mz0myS+iJK'
    'VCCau8hGwyxfaznJgaUCgRqowIFYBw5benGIU635fH2wVZnTYXaFezfF2NVLBdbH5VquJN'
    'FEB2iV1tciCwGqSbNIqMBlFg23AUtpaIhbJ5GJsTBSktJhbcsZFBOUYPzovIthaCLF4r96'
    'KinlTUk9r4xSKpinraBldV1JOKelJRT5VmtYp6UlFP29j6VdSTinqqFiNV1JOKeqoiM1XU'
    '00bZqaKeVNSTinpSUU/7YCJTUU+1H2IV9fQ+xllFPdV9hKeY6tJ5bpNEyhkox+SebxWOC/'
    'bc2pll/pYziVaM/3mm+K0mEo3Ydmd7jyywn3tNGiXt57OwdQn7OW9MdMSOReJeoAXEvRku'
    'crChN5BDsEnYv2zJIV7ggt0nYAhHU/yKRhAvZxqM2KIf0SNUxXlEhhP04aD/7iGTYB3qXo'
    'mM7rt8dBlLfcL6KG2jV5F4a0bivW0VprdlbULZPT4qoeweH+Uqu3ArVSdX1RBLsvikDIRz'
    'ko/gnGQAHJjWWf7mR7sF7VWo2xqhbspav2WUzD+ih6K9Iz+kMEn1riML96WmWIVZqJDaWi'
    'r/yj/wYPvu9qoYeVk/+/WKke8GKfABlkKoIAJhSmEFdtS8VJ1tPxOO1wNXv9l/JF75mtfD'
    'Zn3Y1pSn1BkbtuMinSntfvVrzHYRRslz5lh2cNUl9tSgWJymZ2dPHtABfWT3HSa7cECBV/'
    'HGtmkQO8gR5C6sBnoMqLiY88hvmNh/HGsYsTgPfhBGBogKoLOlaftgxLLAAv/NvbLdiRmd'
    'uJN+inzaIRWQoAIS9uFoVCCIKqT+NsxVhdT3tpC6d+BmWFxYbNdeqnLu4YyW1NO5dDUkon'
    'x6+bxLUr1rBiZEShkeZgjfd7Xnfcjltc++qoEuITFDYyTbX+K7tNzJzU0IM5dd3HGad709'
    'eoxYxenP3HGOqIpMwL2DhL2Rkk0QlaJSuq9A91Wedlth6wuxHaE6lsvTGIUKNEqzkyd+Ec'
    '7RfLwxTrMG6lixiboOxhiDYwQ4b/mpmkOt9leV7EQZM/ffmFm0UWyAx+8nQ1vOPlmC7WGi'
    'szV5LUi0tpfH3VJWxw/7StnorwgkXjkQWOb9O40ie7wWtVnusU9R3ODnFaohf+GpQYmDfh'
    '7Mzz99OmZ/R/rpYH72+RjD3/OTDwIH/HV6Wu5Pr5znd+k8rxsvhlgVycc94zS1Qz7PyliF'
    '8o1CGUfYiTD7Tj5zQ4LacXYLhXwM/3grbXAzxOfh+wJEpb2KN+VPXE3poSTXKuhos/cn00'
    'rRpyArrxl76glXNdMvBGGn4tmb5V2XknuL/SmpN3RTne3VvC2rMwhWbRnVYQPqAJ+XuSpB'
    'MGuXqQWhQl5KN4DGCCOPlIfK+hK9UP4vbi10Wo10lZhzHPfjSnuoKgVglwqA8m5U3o377N'
    '3oVyeVdo9I071n0TY4MOSsPDEaZYVYboWIDsC1EfKgoz1jcHlgPDa1KgXXNmcz0/BqdYsE'
    'tPjtQgkNpxqWCqHSMNzhUUq6jccuxCFNMNX/Zr0Q+yNqu+iZkJkXemTPTcBiZ7bFK5RAMh'
    'Tfg+ADpEIZESbbojmbBrY4aGpLz+JhUgtsuM7jBXKsKRlZ+ityXMM0WfeQdAXpFr/hTtjb'
    'fPHYgSy2HqAraML3bP4QavFGEG2lz+G5r2jK1pKf1gWeAAlduLY4oIzy353Df//34b8brH'
    '+/TDsTZOnI+gvKVUNmGIpt21qw3hcGW3dzF9kE6/AE9iun5eu2xCtj8t8KHyAD/dybBLCa'
    'geesI18KNjE7aWKuSPz9vZArcW8RLZ1PR95mkH1CTr/Qdj6aQuJa7t6WfU7ituxDYr8r52'
    'doZqz64qo9Jk2VRTxXEWq78B7J1zCi2VNWAI4oVhKB07JYhVL0HJXJtHGUn2njKJNpAw4O'
    'KBUxlNUyMoS1y4e0BWb7W1SWx8trkAS0VdbqDjqtPxgdWQxo8/q6fd/udi4Q1j19H8qKsP'
    'vNGygrwtpgE660+/2HFlwxHGdOBrR1e3fT/d7qDRkPO7+yO37gtT3UmADxRNLixttYjmbY'
    'FThQlBvIgHaHBjpqDQFgk9z3DzrdYevvzVvGZI+ejerd3U37qgkDO/za7vXv2fBGsuiQR7'
    '6zMWREwW2g865XY+QieWGVsYuotzV6G9juDq57za/3F57kPaD9h8tbKPBzzUTmQDDzS/w0'
    'b4Z3ve5dN6r1g81hUN4a2tw/9DrePXduU7jW/KPJ6wf5MwODtASngDc/vrV67a/feXkhJs'
    'Mb41deYOihc80WdK/1rQ3bAxflhzZ5Mfg+EfTHplav+w12h7BPNrVs6wX2Ce8mvIl3jRcg'
    'gp0Dag/BxsG+3/WgJBG74KeBGlC2g1y3roeMsHfB1Q9Aa9h7iQocfW22b+CCV99iQK9bVz'
    'dt/tt1opkG/+0QicB4+weUSmIiPuPvgu1qzUv2mC5vikfsIRZve9O84w8w8cwroNTuXzV7'
    '17xDw9GYKulx+Fv3d+89XqxnslLxpOMya+Q4f40ci4oCKPfyDbqX8xzvsuElKSoFkeVyFt'
    'aijOSapKqd2Lr5HJM+NDN8Jq8yfE6RVVlwrYxLEgfDhv52KrdhiEhV8JRw08BU0toTp3nX'
    'vl9jyxaH8+TjXjESFSiV8gmL445lvcHiNGp9Z9e3z6DFROqwSlLV0Hl2CwkZbPKU6/qxXJ'
    'eOqHfIbdPSvPJwMvr0TfcK9FJOG+idw99avVagfA4nxCbhndZNv/VH4jZh77GANtXQ7yzb'
    'eDIoU/W9SS+1TLKktVsrWynwHcKYUpt9ikpt94L0egGLZEvUZwjVRJaayLIGowxh/fh9Xo'
    'bd5/ncPs9l9ipxVkLi2jF9wwFXE2tKVuJ2hlBxupjTgKtjm0lHL4Zl5gQWXFqWSTDNiSMU'
    'dpBi+4j1sH+HZAGnL7vdG+g5TKx02b5P8fzh9rLFNho+FKyR4Tm/ZY/OkIHyya1SpKreYZ'
    'XzW72Nf+7yAd2/OIgMTwHgFgWTFe1badLVdqyVTorwyh7vWabxQuwcbGc56hCn3+EJPTO0'
    '5/lMFni46j702mC81qy5bYDh+q599fvD3QWK9ffmNouApUPXyo5KQSWyJNnuC5LFnCNHc8'
    'N0Dep8hMe+hX/kdsqUpfxwZQ74NK064at8wttEI4wDQ/nCdFnK+uktGy9P5zNNZreLkaid'
    'buM7Xcbnv6yUm6ZTkm5W4grDJ8payyOKrUdFViTlscBSHoaRSGgGIc0OVYKAg3urEYRRST'
    'Lx0Vv14a2blRc8dWXxgxSVslxlJ67vyizJ2BSVYmyWsTZP4PMi2hWKBLQYUTVENHhebUQ0'
    'uA/apNRWnSCq3Xa9+WwWMzaHub+dnMCWInvXuSxsgldDTJKUqgp0pQETB7+sBovF6NQQV3'
    'qIZ3P7SVZzjdO8Y901kWFBag+MEyrIuNLLQ5WOUKUjqpO0qUzpiPykTRvN7hpLw1S3FK+p'
    'TV57Xo9TV9BF64Xs5dIvxyTLtglXy9dNGRx2VF9W0bFhT/EGmNXyPVevYl3WlW3s1xHbwO'
    'aaLLv1u6krm2YYToj1eHQHfdSJQTvKVZiXUFpwUJbKWbhKammgJjoaW/ZH9GjNCIWw8kdI'
    '3jc2TBOS7k0geyAkFITkg3ADWl0gixL+ybvMJgDyRA2eAxD6LshQveWHlkkHmGCbLpmMTm'
    'W3VtmtVXbrvWHu5u0BNoEX0GTncIpMGV6WMtpi3aywWaTIasfozW8XwDHZLSNOUzsWb34u'
    'V6d8b8Xg341nqvAlSqm5HKOpW3bbw1Jz+bBgMh9mZ3NKgM6wOj9xTZZyk8mbq6FTihi9JI'
    'FNAdydyku/JuadSoe/nwxeCnxnZ9ka6DcbKfYj1kXf/sLTHu+oRmzfKlYSw8EFMEkSJS+o'
    'uwXthiRsuBQc6QeFDrx6BGw92a7TYP9aM/jHq1DjIMtG5C+Xf8SIZ7B1LfsV8cdlwY9Nda'
    'rAjWqIG/nghuOSmVj0KJMI2aOtshZ+kJf5OJvV+Lbbaw3Bqn7Ba4AMwT0BWsZ6gK017KN5'
    'ddW645exppFZlFE5kVMYUiS3OzwbslffjmdD9q5CQ7/oHW953+pce9dcXqJEnPNYlJU4nQ'
    'fZz0L10PEyqId3hnPqpVAvzIz8cHfTbfI3mc9MC+tyeY/Tu0kZqW/z+a10LBCpC8JVsEia'
    'fl95HVVN31W4Ju8gpTwH98A1yiZY6LVTBJgGFLXDl7YSUxScaNIBm1lCBSwJI4sU5iG1Ry'
    'nMY88wj62q85GvlkidT3hyFajzyXalajTa1pzqyBqjwfz8/Ox0MD8bnR0zqRs08YVX4HBE'
    '0JRrCA3EZTB2k9AGdyxYeAq7ZengkmAT1nYMFQ0zOv52HyWs351aJvzpqnT3m+r/3hiU52'
    'vYXnl+C87cHMfj/IDTkGD3waZvc8ZuJazU23dk+B5RVCPKt1aJWLibpqTMGadRFSLSDjwe'
    'RLlCLFaKVGEOlcYc3jDLzh4NqwCDi+HyKy0Slehun5aJQjYUsqGQjZWRDWFglQDjyAvAyk'
    'c7YtUdUiRlYjwCaoSdZ6ID9uB34wENmAZlhqmLgtTjiAnPLsEcwxgbJngs6AbrZorBOWFK'
    'mFyNTWSTmWW7whiPrT90QAf00Uus+Ygcwn49DxUBbwkyJdS9QBh5JlnojuuDDeRoE8viHY'
    'OLRfiKY5fYMP4OerEM3esIU2dB7JLeFgpb2SW2YtlPmBpO/kGVX98tS7ktvGX/GJ6s480X'
    'kYzqnyBSsMs6qaWlEw2/RYLh3UXubDzFMD+TVlBo4nRK5a+2LsOP79VGOUmqdNa9GGdpZ4'
    'cMoXJ2EDg7sLEiArYWZlqOiFS9qNKZlm0yxbYgZUyRX1RAofyiSvpFKXhLanoreEvBW6LI'
    'JRGolYhrKoCyWLuhHTVcCmDdTwjy2gOOA7k/ZtjmnwGl8bz8Oc+C2wD1NLgvPW/BDaDsou'
    'd3g58JRWPbmn5EHfLCbvhe+1kMa4fPFfr0BGlc4KnwL3sXw1VOPW8KPAVjsUpQT0BbZQX9'
    '4P63Vrf3/QImsGW/Duhdr3l13+YF2mewTI2gwPub10WbYceRFkwjoh3WANl7ydTRhE5Aub'
    'tJ2F4pVIKCPyp8agUnBEOw7Rau9JBG1f+UWenW3NbICoXuMoRVPuUqA0P7XONf5ZkdkNWQ'
    '1Yel5IXDAoHhMCsx8MLAKwCFGTrloS0CClW0Zh3hdfkUVeumparaaG45iX2g5m8OIatZWv'
    'VGCiWLza9KwWNhjmgBOBbPH50PjU3jrZY7dvkIE1S61z3YKXKqgkZfonAzm8xMrLFmbBq9'
    'ghuUhQCEevXj1DRGOAK0C+sIPzHeCzy6tv20rWe0yUf3N4/oLwfBYrEq/Enw5+QtAlWWhk'
    'vko2GSyfXWyatXtc1q21kiXcM1pXSCkKB2psCt6ALKw2rLqu2zIYp+LdgcDGH0ax2Yu/k0'
    'vbKAgUIKJHcH459SeLffXKk7IreW6sfBf9oTVnIH61XNjyHxDgWEJ+OFUEkp4eDX9rdW5w'
    'Jx2gG9bfZ+hyR44Onk5QG8u2leeYkAPS0Drt16qfxsMoX0RdUwULJHUcdkLHUknY0yhCps'
    'O8lZpqtDskepfBBxmmpkJqhV/XGF/tYS/VUek8pjsspYcMU9Jr2SeAI8OKyVlw8Gz8ImZU'
    'J8rfHY0AxsIsbbOcTggVMi5gXSGuB2+E+om8YBWsOFQmo8yzD3R/QyjoHD4gQ7E8+9EYtD'
    'erfyEIX77h3uO7bsqWxllThNDWGIzSPAqjheisUnZVh8ks/ikyyMNp+OvD22NJAWUmyGwR'
    'UqD7R59sL+IaOiBe1V6LgKHd/Yvrz50HGl6SpNV2m6StNVmm5M0+3jF6J/NUxXrO/GbzeK'
    'tF4HGrKHhi1LuEF5rYPAPIOOrL/86lrWlIws/RU9k5mL5myAbaauwquJ/JtW7UYYvOcVJP'
    'dHijNDBe69aeBefDxK8jZBo7JEZe2Ryg1hi9qTtx1J2bhiJEqHUsYsJeKTrBT6NuJRk9iG'
    'NhFJRv6dQqEIR22WiUP5A6tyWFZLInlhO7UkvhsjqeERenR6WsYF5/Q03wcH7mVS/shw2G'
    '9eQ+4elkqodFiQUOkwm1CJPdGVTBIaI1EyiqSM8qaH2Y//B/Xtggs='
)

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
    'eJztXXtz2ziS/yoo/zOTKm0qfiUe5+qqZFvJ6MaWfJKT2dxoS4FEyMKZAnUgZY13d777oc'
    'GH+AAlQi9TDKpmHJvsBqUGCHT/+vWvo4ljEdt9ez3GlP1KsHV0if51xPCEiF+yN2voCE+n'
    'i1twwcMDW1IPgaw/DukGrsfx0BN3Rth2ibhkEXfI6dSjDgP6hzFBhFnIGSEPfn0mzENykE'
    'vkMIK4M68h2xk+EQvNx9QmCLOAiroIWxaxPiKMhjMPeZjayB07c3H9UQzgChLvLXwMyxmK'
    'z0HZ496eOGP0/2ak7zmPRDyEi+f+8Q9xmTKL/Enc8M/pU39EiZ2UN5WSk9f73stUXmsy75'
    'MkhC8z6A8dezZhC+Lpizd2WERNmQdXHwkjHHvEikmfzWw7mKrwkv9RxQWPz0j0Ga3FBYuM'
    '8MyGOQRu/xMsrh31+632Q7/beOj3jzLzG3LEJiC4NHQYrA3xWV359R/hI/zt5Pjsw9nF6f'
    'uzC0EiP2Z05cNf/qMXkvEZpXxaD0d/yfvYwz6FFPJCqnIC+yrZXtHHXPHGubYj5PDCQsqL'
    'FyMU6bvdyviXk5PT0w8n707fX5yfffhwfvEuEnb21jKpXzU/g+AFgSNecv/9D2diIfkxds'
    'dZqYvthKtlHtKn5C2+yK7kvctlPcF/9m3CHr2x+PP92RJpfq13rn+td35+f/YmKdJWcOdE'
    '3koKd+jM/HVYfE1HLGZBF1/QsFuPnmI7C1wY4OHTHHOrn7njnDh5tNlbk5NJ+gpm+FHKEr'
    '43fODwEIa5k8dJ9nwObi0/nWNEhY5mG4szjc0mA8LRIxW7IXLEuSeOTjgpXcIpcT+KM8+F'
    'UxOOx+DcFE8RJyMcr+IJ4l8sfjjOkzg2g7EEqSWGUJ/O+3joBgf0E3nR2c8C8u1sZ697Ri'
    'c3s3dFNrN3+ZvZuzcrzuxnbIsvrbW5RSxmczu4za0BypZqa/NvLN3YSESycltrM7lB1BAT'
    'TBw0fyY+DsIjsTHClxB7C8HDsdxchpjDbiM3FdBLQqMB7g3IyOFEaWLs5hGrt6w/jtzZ4H'
    '/JUEoi+BW0139oGRvL3q+iqnCwLZV3K9ujKpy/wWGF6nYjJOjRCVHLH6s0NytgeRv+coCK'
    '8hLZPjTvGt2H+t09DD9x3f+zpZzqDw24cyKvvqSu/vw+de5Eg6Dfmw+/IvgT/U+71ZDidF'
    'zvkcsnLuge/ucIPhOeeU6fOfO+MPxjMgkvh5cSSvmUcFdMj5Yhn+BZ6/AKXp8lE3p49vxC'
    'ptyxFaoAaF0Nod1JmTbFB8BsSDKyDXnLbFEeXddbN01YvpfiSGAWhXe5xxp397ftb43OJS'
    'KTqe28EN5jN43bxmdJKI5B8ijprhutB6AaEtDve6zZ7X6Bv6nrzuDv+s1ds3WJsDWhrMe6'
    '37oPjbtL5L64Hpn0WKt91b75Jj62M3Csl/RxVkQZPCmiDJ7kK4Mn79KWrcMfMaMuBvnovU'
    'oKTvNCZV4ooYbBEtMTbZJpR1LdL0CzZbGKF2qqYx2G9GXem17ZQFwI16Ne3imglm7EYMRb'
    'QLwx46Hw8l2wVFDEZ0VEfJYv4rM8ESt33ZVSVm+7RtAqQXMywfwpK+QH8mfO2bbg2J+Aj4'
    '52JN5l5lTj7w8JSyoU48939b+/SVhTt+3W55A8Jvbr2/ZV2g8hIQ43K+//6rZbOX6IBUva'
    'nqVDD/0b2dTdGWh39B+jGRuCVNFgRm2PMvctPPY/X2FCQETLJyQt+1rSZoUB0hPiQ0d9Xe'
    'dbiq2CW832fXDGwbll4ZYEj74jrouleZBBpMNbtWWY9CRGtBKVrgvj26NDgsSOBK6tOX4B'
    'r1cUkoKmhCNOhnRKIRJF2GESVmZEzMmcemPJNKIM28j1xPLJgtI7eYICk/7jyH8O3A4G8A'
    'HodYNfDB69Lzw6nC7lZrYaZ4uxl3lvO+redS+RO3F77K7evL1EE0ztcoBe2LLEma5Qo/JP'
    'kxhLmYW+5oFycl7kRBFU+UI+zxzYcvtad5FHzHu0EuaYeiAzzXX+e7350Gx9vkQBf491G6'
    '0HsfTF/t5jn8Tab9zA86hNrHKsfw9coRp4ZERfGXf/1oBIJgzdvsdf+vpOxhTrFryN5YLS'
    'q+Rr9LgzG2iCoguWCiAd6S2p2J60bFPKnsrGTV/FVwdiAdfYHWNse9kZzfyuOb++Gaod85'
    '9g259eUQnjMoPcpGcjOxWfHE7oI/uNvGT07pTwA+ylFQ10YNPwV7jSwquL15/jeQSGJBeg'
    '+P4Q5eFJCXTEO9FpXgtJvw4iFoheAYgtJiUfD1usgNVwWNeZEG8spIkw8kOjIM9qZlvoiU'
    'F+FiRdMUSZDJWccueR48lbFEFcEq/C6Im8QNB3EEMuVlUWFdvlg7acBGZwsH3hYK8TwFdg'
    'vzrkgCMTvBGzU44L2SnHS+yU46ydEgbvFfV4h/QVsAL37e+2KVMEF+Sv5ZC+AqLeg8G9xw'
    'yrtP1VogSr40L46vESgPU4i7AeHPY9YzwoJqADfX9pdRr1m0vkc/eY/1c00qsD3QZSqiTk'
    'AAtsDUgpxmYgpbLNr0Y0Ssws9mM/FL6sq4Dz028dYsschXyoIxZmcpgvdQbr+GuX8ESHjG'
    'YuseqeRyZTZSZpiqK2DK7gPq14LxfEK3GL3yHr3PHTPx2OwD9pSZAAMtgHBHAGwqRhYyHP'
    'qQUFZqgsLeMn51uXQaANdz0EbzxE2zDLDTEI23nMohj7eWyP9dhDkJr66BBXPiG4L57EP8'
    'rfAixE5t87I/8T1WRKPoQUSaylhlzHz4CdYsrRnFNPjLYN3MTk5m81yLFsEEm5/Mgmx1FT'
    'Kzc5joeX43jQ2XhYL5sJVzaTaSdYAh4I9UJLviFDBSW8g1wxylQO0+WmZMS0H6TAhG2tGb'
    'YlZkAr0DGkN4GOJapY1JnZxL3njlgd2D5S2ZsJgtpScxNI+9M4bYGkET+JLqoZBGMElpcw'
    'BgN/tj8m1B9i8L8DNhWUGhKWIBKfhzvPymyRbQ0NVuN3Z86+CxtRCFWw2y9yyKGNhYHtgh'
    'kq3hy3hr4PsdhOLcy/L4heCOaShJOpjYfEFVKGa+IfMZzQIF8E49zhT8Fv4iL5669S1mA9'
    'EN/7zkqwijWQlWp+fmhAbnJDlzsv18gNDV8zndmI85gp2fqUcIJdR/F65OvSC44KKtM78S'
    'ofnOvTmRKm6/hs3zdalwg4e6x+f99pf4Ucn+AstgBYub5ttuCaRYY2ZWXJ/Ak1if7gRRNU'
    'zDBWKWZ3a0hIJCZ972SK1bigS21ZiteaWmu8Rxk+gydm36JQSGtkjSQ4jZe/zK/QszButR'
    'H5JJN5ecoH1Hz1Z+goD6cJ79dWwzTPMdJCdfSd0YgOyU8ugmwCH0sZcWcisZSJM4GCGw7z'
    'XfCyhLkghMrREnkhj2IgbAPYMqK2eACALUAJkAeMrK6iv9tHAqpTR0PsgsOfTP361YFYAK'
    '4ZkEfM0EysXP4W+fAPddG/fMwHYAH5zBqSeLUYn3t0CA9ynRmHC2ItjiifEOuvf/z1scdi'
    '0BAME0I/YirFP2K6xXT+tcCBwsvz8Yu4KiEk8Uj49x8GGiojNBSss75m+EaKrZKG8NZ9zg'
    'aFKwfkY1C40k2JicqujD5fEsWzSzzPF3NG5wxvLVU33RiRvqIpdSzw4LlRlqv04IGHDqNg'
    'zRTQHouPY0I3y1LWWbutUv6pk9dUaQ9HzuvscOZwMYfLIRwunsOJ9YnKL509XxZ3lx8xkq'
    '4/CgkLRJ0ArTD7p55v4EtkoPtr/W8n5+/9HAD4KPIqVETgCPIownyCuTgWwtQDuK4KPdn6'
    '+BscS+4Yi8fqnEwLjuodTjvPK3DpPxVnUy7AEpIbn5/CW/EkvoeWShXQVxBHOS5WbmFJtQ'
    'WTwWuO890e558cPiG8JXvVqg70xP2lR/pIUvbZgrRI/XG/Sa407KJaSGNshV0of+7Nzsi7'
    'd/BzgOHnyVlvdn46+oD+14E4khpy+KLXrl8KCTMyfwM+BnE6U9uG8uHiiB7TibI8+d4/gH'
    'EDlMsNsFiwRY+sBUfldK3jiyJH1kX+kXWR7YljggxNrVijFhxMS9eyzehOIkLSQs5KWLtE'
    '6H000IEJOK9sRi1VIjSxtEpVIrQt/QYq9TW4s1RxdRY0qzVWJjO/wRnhs4GCeH5qHfdmF4'
    'Oh+Pn+w6lQE8+PP5wKDRAzFM+Z9rVMPyjP9cNbxs48gI04lKZQIlN7eaTRSsulldrkef2e'
    'OBFzmRWoo+v2l9bDt0u/FsxLj1035V8UfoccgmbrunEJ0WDPYXrx6weyTIU4teqJRgwVLM'
    'JYvcoU1dtjNGCmWMQ5faYQU7lhJTH/8L0JBivPzrOxZqQoKKZexVn5tRl5cMSPgkplOzXY'
    'Qa3fooql4u0tol5uQWWM1mau6hhfvatUyL4VJy6Afob0oNFdXJwNhS53fjoC7U5qdCfHJ2'
    '8CZJKFup9L+DNxVUjmZoMpeyouNOOh+M6bNVQ0GuGGGqGcAg3NI6Qvsw64rke4iEM43x+c'
    '1jvkvxqSDekrp9JtKwwsdhj6G6OeMhfnMRDWaghrsU1vCGEt0JIDE3BhTSO+tMoFYcUVPZ'
    'U2klIEl+giacoioFYCMxq8yDAnMbkjKOnqOkOKbTTkxKIegmMFVIwPxBqFvtEPv5wS8fvo'
    'GDykI3IsrpyfXMBdcip+v3h3/EaJa+3nqQbaMopMWUS7Y2dr+TWZ/Ql3J40sCObDcV9XzC'
    'm2XUm7Yl1DDqUv+SE3vYkjFkWFHOepnJS3bFoK9QXksEbtjiSnidQodaQGJ1MxGmGeUGWf'
    'Nc1dJa8p5bHS6k3KbQvWb+EAjpLJuajxq1xo2kZworTdaLSZh6gbDnGYe1fWMRTfFIStD9'
    'vzpu14/FGqJCQtHGU1zBVKM3StFXVMVudNT6ocslPFNsR0HY1UETFpYnLBgaBA4xZHRT4O'
    'twgsLJQIgb0Zh+JHkusnF+GhjIt5i7rkmcCdGYvKE4U3XTTBL1DSmvoVlvzA9I9+IWu4MM'
    'QMDciirpEyA2J/TzZIXLmQOAMX7dD1ZbCifUmaMupRbGshRXGevcn4YN241Orrp0klmKq3'
    'jreP3keH5RrCVvFWrjf1DiW+BkCX4jXldcuM0C1mS7dGtYLToHOKPpJR51rdFynJaV6jMr'
    '9G5ct/eL3jaPsJEBNMc3J+1MIN6SvnhTs5L1LzR1DlC/f8LJO7g1137nCrP8buWGsNpxkr'
    'aP/uxLs8mble32/p1g+FqAAmHccmmOUs8ZwhUlMwEGPsag6iK/s9G67a7dvEsXDVfEjJ/s'
    'vdVUNovHJKBBH1vTiKDhLUBQGs1UIiyWpO5zKfzibaoLLTvFYeX6Ik04Z+yHQhqMOc/+Wu'
    's8hDTlTHlE7mo17aXjm3xOWyGuBN00N9J9oVrlRmaOLYnXl0U/d/pSMkXOJuIc34i0t41x'
    '+pqoIyoSQaQurLKnzb2Juw/aOIzMNP+xfZIR57Q8I9OqLDzd/G68VIVV1eUy7JNxJTYzK1'
    'nRfoHHbPDzP7s5CoSPQ1tyWuDhkGWEkV5YWnUxvenc3Vh/pipCoJa5fJqgvNPTc2LlDrV4'
    'XH9Qe4cIhcUJwXAs+Y40F7afsFjWT5XQAlglK9Vm92PvrlAxREuxC/vx+cyMTQ01Molzb6'
    '8OYjFD8bO+JryqL+/qA1NB+LOYey/kElX3FrjJV1Nl7rY5jguXIFz+UXul9doO0Qit4ffa'
    'rfdhv9u/pDo9MUvwaj9ifik3EInZJ93Rv3D812SzZ2J5Kzx65/bdQfmq3Pl2g4JjjsJKXr'
    'kDgt4o84zXdHnGYD8jzMc4DRnFC8kGEZHlqeCdsGFgr4ZkpsM+apvJL5YosYfmix+U1ndd'
    'yMC44ybwtl8i+a2uJ7qC2+UI+VcVNfvjRvcpKxM5wpmc9m1HoL/AeLFajk7B9Mvn8o7vmR'
    'XzQpW5uO1nPXJRiNT7ZszjpTm7/y02pq8x+Z2vzlye0ub23+rpioJvuEqT3j5EiBFyUJak'
    'u7RgrSPmX9UYy4SOdIQU4sIbeXmt/gEdAaQF1sZ/j0N2fmxfo7iukQpNT1CWWr4SfyIi5B'
    '7J+ybeRWBzcgT7lAHtt5FOtNs0t0gql6cc/b6sdZ9kpPryfhs/MCEj47z5Uw3DqkDlGvUJ'
    'T8YJVQjUDAnR7rMi5JdZyHAUvLmj+HJIW9Pj+5yJp5L4iydIebGhpxZyJLh44odz3kOfIP'
    'G4vfJw54QvO9OJsPaw7sch3YMJ3remVC3jJDg0f1m7tm6xJha0LB13Lb6Px2icTew596rN'
    'P42mz83uhcIk6eKZkT3mP1e+ilA9fEC8mdZ7h23Wg9NDr9u3qr/hnu+CVj+v7LLu43W1+b'
    'n5u39Ye2uEnZM32kNvYcGK3bbXS7cBm7EL0H124b9Zv+4oZNsNUP767j+dl+XpUbNhDSOQ'
    'AjJoPElO4QTETOCBGug6HG+QyEWuYZLmFfqArgbgbNNGjmAaOZeRvEFuS7adOtA5Hymm23'
    '9mZixvM6FIZmKu0j39ycCcK+G6NcaXW2GUGANRPrb8IyHHBnLoZ4i9pQ3M7zQ/LGyBlJg9'
    'BznggLMd2spbnZUMa6LJd1KWdIu35AkqtybSy2jwdbwnpVGWxLatJHHJWrhXFRxBy+yDeH'
    'L7IhPUMIyuxzx86R8WqoJDXEHoU+xMyiYQShDnByXW/dNMGeuUTRGD3WuLu/bX8DEMTPwA'
    'D446Zx2/gsCeEwfJR0PmQSQiU91ux2v8Df0JpbwiwJWKb7rfvQuLtE7ovrkUmPtdpX7Ztv'
    'Yr6dgWO9lAMUCaZwfeMqfwBTHytrYpnaDKsU1kpgFS4RR73+HMfYzASXeoLJn1MqhlsHcE'
    'xwmmku9zQbVLniMyydYetMcYLRzHGp59jg2gbXLg/iWt4o3U/UtokFNb6OFFBr7G5tGdI6'
    'knT9UUhYCGgFakBAoWtImAYt/h3jqeunVScDcz5CYM4/CUNz6o0lbOpDqGJloREVVGNVm5'
    'NdPagnjP26P7I3xh4aENthjwDlIoyG2CUA5zpTsZwtaHAMiC9c/clFfGYT9yP6Djf7U+yN'
    '3e8IcyJJ/EmDQQYETaRKUUMt8bkvEbbtXSDD+VlcG2durQFdHv3HaMaGsiu0fBL8OPvPXc'
    'Ftm+Ry5UPFsCZ0A4fjPGUOQloXKN56XwroDa7ZvTTGUkERnxUR8Vm+iM8yIi6tCnV4fqUy'
    'RbSsNjoOWb5wxmpmK8dYdpqmXJJYd40s5YWGkpXnf3XbrZyFmuBKm8l06KF/I5u6B+gZWC'
    'JVEEfCNg531p/v6n9Pb7rXt+2rtPhhgKts3RJvbUddxLxHF53F8cjTdc/ddOqfHi6R5O2x'
    'T81Ws/tr4+YyUrV77KbZva53buCiRd2hsHn8Mr2v70oDJVDn3QjpN3or1pubhWY9mFHbo8'
    'x9C499DeV6Jy/LnFNPWes6fzZiLGZCtj4hA/I4Y/2Blh0U56lcuMz2VXQfp+i7Y3xy/l7L'
    '3kwzVi54ZvuxScaPv87WcnCeAxev5xyK85kpLvUUh5rlGrOcYjVOwLLNs0aWdHxB2JsW9Q'
    'YfySdqH/Crvd9KwpG8VF6nmCyX+JwAMx+FZEWqwQhaNJ2Br8alFkEY+W4r6cW5lP4XP2Af'
    'CRuT1ZCs7DsdO57j+2V+ctFUKOgzTpTlYLY7unHzlAIMy3fzuLajOD2WtHcP6Cvoe9i+e0'
    'ffonkNU+aAEy3ya1irxXsIdavXFO5xkdV7nL96jzOrV/6rIdyQvorCLYS5Hi8BXY9VVR3+'
    'qZBvrucsJDchXQqHWbnrQxnTp7aeicvJZM0g1ySnMXDLPMuxsDtNp3eWc5sWQHmneIXCvy'
    'TYNRXiuGHEazKw8jDluzLqNbvIShX6+iuxp13qef5XzaAQ8du1ZUDEWBD23RjlSizid4gY'
    'dZ0JgaRQhJk7J9z1a9E5YO3/5KJYDX244chqAvIRl7KkrAsBrWI1uLIRVg0x2TwIUIZguC'
    'xGsZenQlxs04PgV5dggD+wK4cRhMxD8zFhUSwsgoNGDCKrIQgZIsIsVwIj8HnEM9FcMMOL'
    'YwVtluZjaheFR/5QtSGIwtME8R9H/icMTjqo7we//sMUVthnYYWSdJko6Ra7YQBXaUM4D9'
    'pk2qR8wv7rJugL1hRMOMCg3YN+o3zlgSgkmx+8FecpR/QWPK9K0Vt4nXoGcT6DEZUaPQg1'
    'Xs0ZjrGZCS71BCfsG61YpjijgQDLNscaMS67xE/uhG6IPWUER3irtgw3mcSIikEmmEW6J7'
    'KJ58YyepHlSJCAeh/lVe7M5d8DxxvXZBLvcIzZI3Flri1lQaeexxyYZBdPAmjk+4CMxaoX'
    'uuB3wEjkLXFi2oiTqVgVQmUWuuIzQfOxg8CEsFzkc4iBhc48Eho15BfLBwAWAwOkWKmH5l'
    'i2L4Aa7WLpjyif+JBOkIjMyBw+eR6Q8kemrGqo3PvgSAJkCW9JUMVAJ/uETkINVCvnIcG0'
    'f725QtlZsjtI38KKBIf8FskJph+6TbJUIzWlF+f5oYVHGHwNxaZ65Tg2wUwtvhhXSnoDwb'
    'YroYVb7n6FdtVu3yZe+avmQ+pF/3J31ej8fCzff0FEfa9UFp2IjmyNMyzBY1BUhVQfOWaQ'
    'FDN40ZNshs9Id4l09W2/JKex8Etn/cWn+VlYJMoyKLmvT4xjfy/OuwN5a+LGTHGRprjMfl'
    'TKuidVlPCScCXTGWWdiKXinVFU28YW5Fz5SoipzbJUAWG+8LG9BNhMk9SWAZzTgLivhXRC'
    '3JlfehDQxViUyyV6pM9EonhD8bAa8vCT/2e8sCFhFoROiavUc4k9irWcAa6fgmqGuX1r9v'
    '940+umXLji4YRkHV5JLXgHtNsIJZgqVxZl+8ltxvhdZxUfnPFrGjL8ENMs1Yw1JjnOZ2IY'
    'yjzDpuVG1WdYnqsOXwPpj5gM6KOA1SBthmiKNcFjopFXImnBMjTgzmpwJ/nGFkDO/LW4T9'
    'GWbO0WlWzipS0VaHZNuEdHYPUrAbP47doysGyYIixQ0MnHnH5yUYwX/dybfTj58Iv4+cvQ'
    '6s0uBgPSm53/8u6D+Dm4ENfPj99fiLsDfCx+nr17L66cXQx7s7PROfwkxxh+DjBcP7+AEY'
    'bHbz7KwD42mwwIDwP3xo5tyaxJahHmUe8luK+qDlXWjypjEsNIxz7M3Xe/VlUU/Sg+5MU7'
    'GPzD+Yn4eX56fg4f4Mx640cvYtdDFhmKgS0/qxMGsWroSegCDLkUuqYsniD//v4R/fQT5I'
    'JyQQ3goUWtwlmdsRxOAwvuExb0V4wObrXg2FW62+uhVqdFssxO87PMTrNteflwTJ9JX1/O'
    'Wc7KlfPdfu1kPx1RR8wLjjJnb64p4J0UanJG4qTTjKZI8JgOJ4pICvpIcxofrc4/XnCXeQ'
    '0fyZzhmyBn2Oqx5t19u/Mgr0ymDvfg2sO3e7gg60OkNa4iK377ecLQcmOmiMYv3rBjpgrL'
    '3+Xu/Yxtamlu4UI4t00hecnbY53G/W39GqaCk6mNh0Re+9r+zb/07DzBlet667pxewvXhv'
    'D1bbsss+aH5Psrra8KllkVzZ9g3TAsvZzmacGo9CmXfMX3+gWDiUXMVJkgay3JFNuPvBwT'
    'Zq2OopdhrJw6vRNtLxIbxCusJe+QsXryvigi7ot8aV/kClsiKjo7RJbzR94kTFeXdQR5cA'
    '5IUwlrWzrKEk+Z6Qdf1J2zWT/4GIjlkcmGjUtiDpqmGK1CQt9p/5K02Ja7vkLJFnJ/9WlI'
    'vdIHBt3tgRpKQeC4bylw4vgtr+PN6cNA7JqsWQG/uQjqaKGZC8U6H4X8guhv8MCgCcFMyF'
    '5RTXS/jy7iGYo1+A4VSQlR9GfMo3ZQ8jMCWTK3EjMQVAhNBTQbj9NePU6myfvOW1Xommr7'
    't9D2F4e+9S42Qn8VH2Cou4ZTbJUzhrcvaH8vH3FHUZo93xBOcv3Q9UTih6G2BCO23YuwJA'
    'k/CgkOXvoTh3mKvJ6lJVnibHusyRJdOdiiLD+mr63x9/tmB3xofgaLuNL90r1vtG7gmjtz'
    'pzIkXuV/6365b3S6jYAQ7E9ildsv58+RPr6Z5vuR0U0uvtsc2zo+uTiL8cplKlWXIzf2cB'
    'alTm5s0gAvvmSzjAatXY3WpgKuN4RsU3HeBybqorhtdqVtAN5OuSPeCOXurAPgdsgjdT3C'
    '74PhKiR+hcdzQpjCU6cjr0Y0TocMHW5VSV67RLzDddaUEXhHCsA7RVFbhnfzgLZPF8RFe3'
    'gHdY/Jn2IEKDYSjiVU2DEZCnVX1mQevMA/sr0UQ3NOPY+wt+i75TDyHQ0dYbW6QOBGTA6P'
    'yDJo916fXATsToTJaretMu3At90O/HVCnUsGmWxb2zZe+11I1bSn3nF7atO8frf1fQDhWb'
    'sDW8RcZlGLk6hx/Vuz9TlQLIS0e0xek0Cdrzb02O+d5oMkAu1B0sCVh0brMtQnAAr89KXr'
    'Q4EjcLT32E2nfS9TJyxhMUxlegV0bOt8ufczLKBtG59NvbIAgZpF4k19eKFmOx5WeHJyD8'
    '2I3iB+mZrAQmvXkGRIbgSZKUnuOFrVXwJyI8i0IGVmvYYkI3ojyrQoR5gq22jkynLBYISZ'
    'FmagcmhIM8ZhxJlNABP6muoUXxY5FLFULmro5F0xxXKZZpkNHCIcml65fX2bTcFaOZlv33'
    'QTloXD1xF3htEIe6Ww9XOaTC7TAeQyjSij7nitnLUUqymaWbZ5zvjrX6eoW8anvMTbF/c7'
    'F/D3TePkBTx+6V6n/jDiD+jSilwiFoAVdWaVdcjcMBQOGh35HVkJs2oyFs4PwKmhocM5kS'
    '4nla9vL88s4uWDBBuTeLL3xJMn8bXWxZdD3lLDy0HUaBQzCjBx96HdaQBM7HoOJ2EMaRhC'
    'GkaKhmGi4u92p9O4frgM13U5wOJy+wayrm9n6tu/OrPXvgeEHzh7rH5/32l/Bdxe7L3ceZ'
    'YAf+P6ttmSCD8Z2pSVBcgP+mJnZye/XXGMxTQr3qBZsfGhrBE7jZXZ7Mvgl5CjzJt/mfCX'
    'oY1nrl4CYsRROQBgJxI2cUm7iEuSNswazYuzjCZCaZl89RGOFKuBskoHcSQ7Z8rC4drvUY'
    'bP9LFQdTP2haT/EiU5DUpY5leIkwnmT3pqashhVKgiKlQIwhXfnmIc5nxfnYkW1jvaXgpa'
    'xSpZ1VJpaLH1VapeMIvUqivsDcdHCq9BmqS2zGmwSPnqDyJqjSwhLhO83NXZOWg+doCFI8'
    'okeA/RZzJHZ1nezrI0oV0/WjZuCeI9viMXv7hiIGi6DPgsczw0AMcFtmpiZPE/dGER9+bY'
    'rQk67CF37MxsC6j8Ri3iI4v72EXY/0DFE5GyLdNNOtLrpyNlZ6Wo8Z/lNBCASU3aj1TFyW'
    'Jpp/8nmYwlaDK+TMbXq8rYZHyZjC+T8WUyvg408N5kfJmMr3IJ0mR8mYyvMgrTZHxtVZwm'
    '48tkfFUuCclkfJmMr5KZTwfn4zcZX9WdZ42Mr7imIL2L2cWw40KY5Zz7/dbBXIjtnvuPXO'
    'Lk9klqBZ3c04i6gJNbEhMLibebeJe+V5d6yMXUqiGXYGG11BBmFpL9GcR9Av5lNMEvvm/Y'
    'plB5EgpTQlOX74i64Rgu+u8Osgm2oG2Tysm9z0cX8UEnHGva3meTLrdhutzrNhF6XdEmFL'
    'rTkwIK3elJrkIHt1Las2mBlRTxWRGb8CzfJDxTOBs8nJVvfkpaSG/y0TbIRzMe0x1bgsER'
    'rdk9Psn1QzvUDqUlVolFaNCIylipJvTN9NIuiXFf22ov7f0gBQHAshQqWIAwhbACviAv1C'
    'Y6KFfjjyDNb/EfiTdulu2cxRjcmci6NyPKXQ9ZwmgPmjdjsYsITlnYxuHhVY/wCWVYXUtn'
    'b0+W8fDivit0FwkoyD4dmNuU8LCQjzd3auh7yCXVnO/yho2DxwnChYjz4AdlzLuqf7d4NX'
    'kARqwKmQ8+ud91OrGiE3fST9GvDWRC7X/IUPuDOxoNCGL6gL+OcE0f8IPtA+4fuBkRL+0V'
    'y1eanAe4ojXtdKld9Ymq6F2+7JJcP7QAEyqljgwzjD92s+JDKLh1yMFvoS2hsUJjLLt/xf'
    'fpudNbm5DWrftyx3l+6O3RF8Q6sUv2ngs5lWQBHhwk7M+UbhWnFJexfU1G9L7E+ky4qzTH'
    'cmUa4zCZC2lxyuosyjWajzfGeTZAHUu2UDfBGGNwjALnLb5Uc7jN/mrqeBhn5uE7M5dtFF'
    'uQ8Y9TRi1nnywg9qga2YayVlRDO8jjbqWo44d9qXz01wSKXxwpPPPBndoyf/xwQbM6Yp+h'
    'uMPP7yZD/sQTyoiLfu7NLt69OxU/B9Z5b/b+wymGnxdnbxQB+JuMtDqe3gTP7zN43qLPVG'
    '2K5OOecZ7KIZ/vi3iF8p1CmUDYsbKcR75wI4bKSXYH3XZocLwVdrhR9Xn4YwGi2lHF24on'
    'Lqf2UFBqJQy0OfiTaa3sU9CVN8w99ZWritkXirRT9erNyq7NyIMjfhS0G9qpwQ5q3Ra1GR'
    'RvbRHTYQvmgFyXuSZBuGpXmQWRQV7INgBihJHPKlNlA41eqf8vp1YGrS5slVhwnIzjSkeo'
    'GgNgnwaAiW400Y2HHN0YtBDVDo9I8/3Iqm14YOh5eWI8xgux2guxOAA3RsjDgQ5MwMWB8d'
    'jSKhVcW59Obeo31FYpaPHbSzU0nCIslEI1xHBHZilZHI88yEMaY2b9zXkm/C1qeuiJkKmf'
    'esRnNmCxU+7IjiBQDCWIIHgDpVAGROi2aCaWAVcnTe3oWTJNao6p536/RK4zIQPHekGuR2'
    '1bDA9FV5DlyBveWHyaj744ov4hQCL3bPkQ5kgiyLayZvDcFzQR71JQ1gWeAAVdpLXYY4Lz'
    '363jf//38b9rYvygl7pQZNnA+RN6lkBlGIY5d+Zi9DkV793Mkx1M4AniW06KdySJt6+U3x'
    'V+gSrgM38RwNsMMhcDBVqwjcVJEwtFkp/fT7lSj7bgZbPJwN8Msk/IGRdoZ4MJVMKU4W3Z'
    '5yRu6z4k9r1yvsbQjrVIXHfEpKtymcxNhto+okfyLYzF6imqAC841lKB07pYiUr0nBSptH'
    'GSX2njJFNpAw4OKNff17UyMoyVq4e0A2EHW1RWxqv7QIS8ZbbqjlqN3wUfmfdY/eam+dBs'
    'ty4Rtnx7H1o7iPv1W2jtIGiwDVea3e6XBlyhrjsjPda4u79tf2t0+kKGrc/iTpB4zftDoU'
    'A8krS68Tqeoyn2FAEUxSYy5N2jg445fQDYNPf9o1a73/h7/U4I2ecXs3p/f9u8rsPE9j81'
    'O90HMb0LXbQvM9/FHAqm8Dbw+dfLMXMLfWGduVtw72r2trDdHd106p8eLn3Nu8e6X67uoM'
    'nKjVCZQ8UsaLNSv+3fd9r37UW/FWz3wx7UQPPwpdPy73kzzuBa/fe67OESrAwM2hKcAv76'
    '+NroND99ky1ehA5PRy+yycuX1o14oTuNr03YHqQq3+fkmcp9IhxPLK1O+yvsDtGYYmlx5x'
    'n2Cf8mfBL/mmwCAzsH9H+BjUP8fd+BtjDiQlAGqsfEDnLTuOkLxs6lND8ArRGfS9Vk5lO9'
    'eQsX/IL5PXbTuL5tyu9ukaFN5XeHTAQh29+hXY1Q8YV852JXq1+Jx7QlKR6IhziS9rZ+Lx'
    '9g46nfxKbZva53buSA1B0KU9KX8Nf2b/7neHaeyFoNbE6LvCOn+e/IqarKuAkv32J4OXmc'
    'Me30khSXgchyJQvvoo7mmuSqnNq6/RqTATTTfyKKxlZLQpGSbGVWXEsTkiTBsH6wneptGC'
    'pWkzyl3DQw0/T2xHl+6NivkcPV6Tz5uFeMxSRKpWLC4rhj0WiwOI95v7PvdyCg+VjrsEpy'
    'VTB4dgcFGTh5zA39WG1LL7j3KG3bGfr9pnTs6dv2Ndilkje0O/u/NjqN0Pjsjwkn0Z3Gbb'
    'fxe+I2EZ9jDjTlsO8cTh8pE6a+v+i1XpMsa+XelZ00WY5gTK3NPsVltntFeb1QRLptwjOM'
    'ZiFrLWRdh1GGsXryvigi7ot8aV/kCnudPCslc+WEvuWEq7EzIWtJO8NoJL1c0oCrYy60o2'
    'fq2DmJBVeOYxPMcvIIlQOkxD4QIxzeIblE0lft9i2MHBVWumo+pGT+5e6qITYaORWCiPrB'
    'b4pW4aEA9YtbpVhNY74y17d6nfjc1RN6eHkQGZkCwK1KJlu2b6VZ19ux1jopoisHvGfZ9J'
    'nwHGxnNeoQ59/jCT2lw6fZVBd4uG5/6TTBeT10ZpyC4/q+ef3bl/tLFBvv1X0WoUj7npOd'
    'lSWdyJJs+29IFguOHMyo7VHmvoXHvkZ85G7alKXicHUO+DSvOeHLfMJzMiRCAmv0Kc9yVs'
    '9u2Xp7ukBoOrtdjMXsdFvf6TIx/0W13DSf0XSzGleUPlHUW77g2HlWZElKHis85VEaiYZl'
    'EPHs0SQIJXiwFkGUlaSTH73TGN6qeXkhUlcXP0hxGc9VduEGocyagk1xGcFmBctlAZ9n1a'
    '6wTEGLMZVDRYPnVUZFg/tgTWpt1Qmmym3X269mMRVrWMbb6SlsKbYfupYFJ3g9xCTJabpA'
    'lxowcfHzerBYjM9McamneDrjj7qWa5znB7ZdExUWtPbAOKOBjEv9epjWEaZ1RHmKNhVpHZ'
    'FftGmr1V1jZZiqVuI1tckPnzaT1DUM0XgmB/nqFxOSwzmRZvmmJYOjgaorKjaifIK3IKxG'
    'ELl6HRuyqmIT345wiu0NRXYXDFNVMU0xnBCbyegexqiSgPZUqzCvoLTioCxUs3Cd0tLATS'
    'w0cvhb9N2ZEgZp5d+heN+I2jYU3RtD9UAoKAjFB+EGUF0ihxH5m39ZLADkqxqyBiCMvaRC'
    '9Y4fWqQcYEJslmYxOlPd2lS3NtWtD0a42/cHcAIfYKi7hlNsxvGyUtCOGGaNzSLFVjlBb3'
    '+7AInpbhlxnsqJePtruTzte0sG/269UkWgUWqt5RhP1arbHhday8dLFvNxdjWnFOiMqPML'
    '12Q5t1m8uRw2pUrQKwrYLIG7U3XpN8S8U+XwD1PAK4Hv7CrbAP0WMyW+xKbo25940pEDVU'
    'jsO8VKYji4AiZJouRL+m4BXZ9EhCvBkW7Y6MDvRyDeJ+65NfGvM4V//A41LnI4In968leM'
    'ZAVbz+EvSD4uC35sa1ADbpRD3cgHN1yPTNWqR5FCyD5vma3wo7zKx9mqxnftTqMPXvVL2Q'
    'OkD+EJQBkbAbbWaIz69XXjXl7GwyGZLioqJ2oKQ4nkZktWQ/b728lqyP5VIAya3knKh0br'
    'xr/myRYl6prHqqrE6TrI+VWPv9zftuvyKbOp7WBLr6ZxeqcootFtv3aVhRXq8pJUFKzSlH'
    '+smo2mX+86UtMPfjJRgQcQ9sQJVkbkLANDQ47KYUc7yRcKTyvtZMwsowGNlFlDBs/Q2qMM'
    'nnFgeMZOTfVFHJbKVE9EaS0x1ZN0hfovcmfGLOSMUG92cfH+vDd7P3h/KrRusLLnfvPCAU'
    'ETqf3XkNTBxE3CajJoYO4b445jQbgBJ4J2BN0KM/b7bh+l7M2dek3k001b7le17f05KC7X'
    'iN5EdSvO3Jyg4vxk0ohh/4mkr3PG7iRl1N93dOS+4ChHBm+liqzIEExNnTPOY7o/pINzfP'
    'hxjTyrFKvBHEqNObxiBZ0DmlYFBhfD3Nd6SUwRu0N6TQyyYZANg2ysjWwok6YUGEdeclU+'
    '2hHr3JBiKZK/EXIj7D4RC7CHYBgfaMAsbCHMPBSWFUdCefYIlhjGiNoQjWBRMcwEQ+DBhA'
    'i9GtuIk6nDPWX+xs4f2mM99t0vmvkduUR8e5kGApEQZEKYd4kw8jtWw3DSHqwhdzh2HDkw'
    'hE9EH3HkEQ7z76Jnh1r+QJi5c8ILRlIYbGWf2IrDHzGjbv5Bld+7Lcu5K7zl8ASe7NEtXy'
    'Id0z/BZGCXTcpGaxcRfo3iwfvLytl6+WB5Jq1h0MT5jMlfbltGHt/rzXKS1disBzHP2sEO'
    'GUYT7KAIdhBzRRRiXVpFecFkekEVrqLMyQRzRTmYZXFRIYeJiyoYF2XgLa3lbeAtA2+psp'
    'JUoFYiZ2kJlCXo+nxBuBLAehgT5NMDjgN1PaaYy98BpfEj+KXMwtsA9dRkLL2kkA5QcdGP'
    'u8FPhKERdyZvUYs8ixs+RGRlMaw9PlcZ0xOWaIGnwr/is1DPBPW8KvAUzsU6CTshb5kN9K'
    'OHXxvtzrdLWMAOf+mx+079+qEpm69P4TWlYfP2V+95NsWuq62YLpj22N/j4DVTd6gMAsrd'
    'TSJ6Y1ApmvmY9Kk1ghCoYttd+qZHPKa3p86b7sz4kKzRxC7DWOZTrjQwdCA1+ae+sEO2Co'
    'r6uJC+cLxEYTjOagyy6e8aQGGGz0Roq4BCk61ZRXhdv/zUpiWnyjabOy5QH5r520PIKlYy'
    'vZZCyWLrq1TwWFT/WQGOxWtD50NjkzjV6sCuAGGCLvaWDzstgqqA6OMi3YyTqY2Hgkwsox'
    'cIg3IQgFAvQZ7aUDAOAO3CFsKPQvaKiK5dP23n1Wry0f3tI/qrQbBYrop8Evw4e41ElZXp'
    'EvlomGbhvE1q5pVts9p1BUiPeraWTRAxVM4VuBNbwERY7di0faKq7NclmwNVZr9WQbjbL8'
    'GrCxgYpEBzd6D/1MK7A3Jj7qjCWsqfB//uQEQpA6zXdT9GzHtUEB7pM2GaWsLR5+bXRusS'
    'Sd4eu6t3foMieBDp5Nf4u7+tX/tF/nwrA67d+WX6OJlA+aJyOCjFo5hrC5G6msFGGUaTtp'
    '2UrLDVoZCjVj2IOE85KhNUqre4QX8rif6aiEkTMVlmLLjkEZN+uzsFHhz1wcsHg6cRSZEU'
    'X2c0okOKbSRkO4McPAhKxLL5WQ3CDv8JPdEkQEs9aJImqwzLeES/4hgELI6xO/bDG7E6pX'
    'cnDzG478HhviOHT3S7psR5KghDbB8BNo3vUiI+KyLis3wRn2VhtNlk4O+xhYG0iGM7Ai5R'
    '65/tixf2Dx0TLaQ3qeMmdXxr+/L2U8eNpWssXWPpGkvXWLoxS7eLn4n1idqe2t6N364ts3'
    'pdIBQPjSgLhEH51GFiHmUD58+gc5YzIQPHekFPZOqhmZhgLsxV+Giq+KZ1h1Em7/nNxoOZ'
    'ksIwiXuvmrgXn4+Csk3wmCpRWX+kCUPYofXkb0daPq4Yi7GhjDPLqPgkq4W+jnpUJ5wOxy'
    'rNKLizVCnCC5pV6lD+xJoaluXSSJ7FTq2J78ZYKniEnpyfFwnBOT/Pj8GBe5mSPzoSDsgr'
    'KN3jQgWVjpcUVDrOFlQST/Q0i4TGWIyOoqmjvOph9tf/AwHPm/g='
)

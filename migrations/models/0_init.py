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
    'eJztXXlz2ziW/yoo/9OdKk0qvhK3s7VVsq2ktW1LXslJT7Y1pUAiZGFNgVqQstoz09998c'
    'BDPECJ0GWKQVW3Y5N4gPRwvfd717+OJo5FbPft9RhT9ivB1tEl+tcRwxMifsm+rKEjPJ0u'
    'XsEDDw9s2XoIzfrjsN3A9TgeeuLNCNsuEY8s4g45nXrUYdD+YUwQYRZyRsiDX58J85Ds5B'
    'I5jCDuzGvIdoZPxELzMbUJwixoRV2ELYtYHxFGw5mHPExt5I6duXj+KDpwRRPvLXwMyxmK'
    'z0HZ495GnDH6fzPS95xHIgbhYtw//iEeU2aRP4kb/jl96o8osZP8ppJz8nnfe5nKZ03mfZ'
    'IN4csM+kPHnk3YovH0xRs7LGpNmQdPHwkjHHvEinGfzWw7mKrwkf9RxQOPz0j0Ga3FA4uM'
    '8MyGOQRq/xMsnh31+632Q7/beOj3jzLzG1LEJiB4NHQYrA3xWV359R/hI/zt5Pjsw9nF6f'
    'uzC9FEfszoyYe//KEXnPEJJX9aD0d/yffYw34LyeQFV+UE9lW8vaKPueyNU22HyeGDBZcX'
    'GyNk6bvd8viXk5PT0w8n707fX5yfffhwfvEuYnb21TKuXzU/A+NFA0dscn//hzOx4PwYu+'
    'Ms18VxwtU8D9un+C2+yK74vctlPcF/9m3CHr2x+PP92RJufq13rn+td35+f/YmydJW8OZE'
    'vkoyd+jM/HVYfE1HJGZBF1/QcFqPnmInCzwY4OHTHHOrn3njnDh5bbOvJieT9BPM8KPkJX'
    'xv+MDhJQxzJ6+T7P0cvFp+O8caFbqabSzuNDabDAhHj1SchsgR9564OuGmdAmnxP0o7jwX'
    'bk24HoN7U4wibka4XsUI4l8sfjjOk7g2g75EU0t0ob6d9zHoBhf0E3nROc+C5ts5zl73jk'
    '4eZu+KHGbv8g+zd29W3NnP2BZfWutwi0jM4XZwh1sDhC3V0ea/WHqwkajJymOtzeQBUUNM'
    'EHGQ/Jn4OAiPxMEIX0KcLQQPx/JwGWIOp408VEAuCZUGeDcgI4cTpYqxmyFWH1l/HLmzwf'
    '+SoeRE8CtIr//QUjaW7a+ionBwLJX3KNujKJx/wGGF6HYjOOjRCVHzH6skNysgeRv+coCC'
    '8hLePjTvGt2H+t09dD9x3f+zJZ/qDw14cyKfvqSe/vw+de9EnaDfmw+/IvgT/U+71ZDsdF'
    'zvkcsRF+0e/ucIPhOeeU6fOfO+UPxjPAkfh48SQvmUcFdMj5Yin6BZ6/IKts+SCT08fX7B'
    'U+7YClEApK6GkO4kT5viA2A2JBnehrRl1iiPruutmyYs30txJTCLwl7uscbd/W37W6Nzic'
    'hkajsvhPfYTeO28Vk2FNcgeZTtrhutB2g1JCDf91iz2/0Cf1PXncHf9Zu7ZusSYWtCWY91'
    'v3UfGneXyH1xPTLpsVb7qn3zTXxsZ+BYL+nrrIgweFJEGDzJFwZP3qU1W4c/YkZdDPzR20'
    'oKSrOhMhtKiGGwxPRYmyTaEVf3C9Bsma1iQ011tMOwfZnPpldWEBfM9aiXdwuouRsRGPYW'
    'YG9MeSi8fBckFWTxWREWn+Wz+CyPxcpTdyWX1ceuYbSK0ZxMMH/KMvmB/Jlzty0o9sfgo6'
    'MdsXeZOtX4+0NCkwrZ+PNd/e9vEtrUbbv1OWweY/v1bfsqbYeQEIeb5fd/ddutHDvEgiSt'
    'z9Khh/6NbOruDLQ7+o/RjA2Bq2gwo7ZHmfsWhv3PV5gQYNHyCUnzvpbUWaGD9IT40FFf1/'
    'iWIqvgUbN9G5wxcG6ZuSXBo++I62KpHmQQ6fBVbRkmPYk1WolK14Xy7dEhQeJEAtPWHL+A'
    '1StySUFTwhEnQzql4Iki9DAJKzMi5mROvbEkGlGGbeR6YvlkQemdjKDApP848seB10EHPg'
    'C9rvOLwaP3hUeH06U8zFbjbDHyMp9tR9277iVyJ26P3dWbt5dogqldDtALW5a40xViVP5t'
    'EiMpM9PXvFBOzovcKKJVPpPPMxe2PL7WXeQR8R61hDmmHvBMc53/Xm8+NFufL1FA32PdRu'
    'tBLH1xvvfYJ7H2GzcwHrWJVY7174EpVAOPjNpXxty/NSCSCUW37/GXvr6RMUW6BWtjuaD0'
    'KtkaPe7MBpqg6IKkAkhH+kgqdiYtO5Syt7Ix01dx64Av4BqnY4xsLyejmd8159dXQ7V9/h'
    'Nk+5MrKqFcZpCb9Gxkp+KTwwl9ZL+Rl4zcnWJ+gL20oo4ObBr+Clda+HSx/TmeR2BIcgGK'
    '7w9eHp7kQEfsiU7zWnD6dRCxgPUKQGwxKfl42GIFrIbDus6EeGPBTYSR7xoFcVYz20JPDO'
    'KzIOiKIcqkq+SUO48cT96iCOKSeBVGT+QFnL4DH3KxqrKo2C4H2nIQmMHB9oWDvY4DX4Hz'
    '6pAdjozzRkxPOS6kpxwv0VOOs3pK6LxX1OIdtq+AFrhve7dNmcK5IH8th+0rwOo9KNx7jL'
    'BK618lCrA6LoSvHi8BWI+zCOvBYd8zxoNkAjrQ95dWp1G/uUQ+dY/5f0U9vTrQbSClSkIO'
    'sMDWgJRiZAZSKtv8anijxNRi3/dDYcu6Cig//dYhtoxRyIc6Ym4mh7mpM1jHX7uEJzpkNH'
    'OJVfc8MpkqI0lTLWrL4ArutxX7ctF4JW7xO0SdO374p8MR2CctCRJABPuAAM5AmFRsLOQ5'
    'tSDBDJWpZfzgfOsycLThrodgx4O3DbPcEIOwnccsirGfYXusxx6C0NRHh7hyhOC9GIl/lL'
    '8FWIiMv3dG/ieqyZB8cCmSWEsNuY4fATvFlKM5p57obRu4iYnN36qTY9kgknLZkU2Mo6ZU'
    'bmIcDy/G8aCj8bBeNBOubCTTTrAEPBDihRZ/Q4IKcngHsWKUqQymy1XJiGg/SIFx21rTbU'
    'vMgJajY9jeODqWKGNRZ2YT9547YnVg+0ilbyYa1Jaqm9C0P423LRA04gfRRTmDoI9A8xLK'
    'YGDP9vuE/EMM/ndAp4JUQ0ITROLzcOdZGS2yra5Ba/zuzNl3oSMKpgpy+0V2ObSxULBdUE'
    'PFznFr6PsQi+PUwvz7otELwVw24WRq4yFxBZfhmfhHdCckyBdBOHf4U/CbeEj++quUOVgP'
    'xPa+sxSsYg1kuZofHxo0N7Ghy42Xa8SGhttMZzbiNGZKtj4lnGDXUWyPfFl6QVFBYXonVu'
    'WDM306U8J0DZ/t+0brEgFlj9Xv7zvtrxDjE9zFFgAr17fNFjyzyNCmrCyRP6Ek0R+8aIKK'
    'GcIq+exuDQmJ2KRvnUyRGhN0qTVLsa2ptcY+ytAZPDG7i0ImrRE1kqA0Vv4yb6FnodxqI/'
    'JJIrN5ygfUfPVn6CgPpwnf11bDNM+xpoXy6DujER2Sn1wE0QQ+ljLizkRiKRNnAgk3HOab'
    '4GUKc9EQMkdL5IU8io6wDWDLiNpiAABboCVAHtCzOov+bocEVKeOhtgFgz+Z+vmrA7YAXD'
    'Mgj5ihmVi5/C3y4R/qon/5mA/AAnLMGpJ4teife3QIA7nOjMMDsRZHlE+I9dc//vrYYzFo'
    'CLoJoR8xleIfMd1iOv9a4EDh4/n4RTyVEJIYEv79h4GGyggNBeusr+m+kSKrpCK8dZuzQe'
    'HKAfkYFK50U2K8sisjz5dE8OwSz/PZnJE5w1dLxU031khf0JQyFljw3CjKVVrwwEKHUbBm'
    'CkiPxfsxrptlSeusXVYp/9bJK6q0hyvndU44c7mYy+UQLhfP4cT6ROWXzt4vi7fLrxjZrj'
    '8KGxbwOoG2Qu2fer6CL5GB7q/1v52cv/djAOCjyKeQEYEjiKMI4wnm4loIQw/gucr1ZOv9'
    'b3AtuWMshtW5mRYU1bucdh5X4NJ/Ku6mXIAlbG5sfgprxZP4HloiVdC+gjjKcbF0C0uyLZ'
    'gIXnOd7/Y6/+TwCeEtWatWdaEn3i+90keyZZ8tmhbJP+4XyZWKXZQLaYytsArlz73ZGXn3'
    'Dn4OMPw8OevNzk9HH9D/OuBHUkMOX9Ta9VMhYUbmb8DGIG5natuQPlxc0WM6UaYn3/sHMG'
    'aAcpkBFgu26JW1oKicrHV8UeTKusi/si6yNXGMk6HJFWvEgoMp6Vq2Gd2JR0iayVkOa6cI'
    'vY86OjAG56XNqKVShCaWVqlShLal3UAlvgZvlgquzqLNaomVychvMEb4ZCAgnp9ax73ZxW'
    'Aofr7/cCrExPPjD6dCAsQMxWOmfSnTd8pzffeWsTMPYCMOqSmUyNRehjRSabmkUps8r18T'
    'JyIuswB1dN3+0nr4dunngnnpseum/IvC7xBD0GxdNy7BG+w5DC9+fUeWqWCnVj7RiKCCSR'
    'irl5miemeMBswU8zinzxR8KjfMJOZfvjdBZ+U5eTaWjBQJxdSrOMu/NiMPjvhRUKhspzo7'
    'qPVbVLBU7N4i4uUWRMZobeaKjvHVu0qE7FvxxgXQz7A9SHQXF2dDIcudn45AupMS3cnxyZ'
    'sAmWSh7OcS/kxcFZK5WWfKmooLyXgovvNmBRWNRLihRCinQEPyCNuXWQZc1yJcxCCcbw9O'
    'yx3yXw3Ohu0rJ9Jtyw0sdhn6B6OeMBenMRDWaghrcUxvCGEt0JIDY3BhSSO+tMoFYcUFPZ'
    'U0khIEl8gi6ZZFQK0EZjR4kW5OYnJHkNLVdYYU22jIiUU9BNcKiBgfiDUKbaMffjkl4vfR'
    'MVhIR+RYPDk/uYC35FT8fvHu+I0S19rPqAbaMoJMWVi7Y2Nr+SWZ/TF3J4UsCObDcV+XzS'
    'myXXG7YlVDDqUu+SEXvYkjFkWZHKepHJe3rFoK8QX4sEbujiSl8dQotacGJ1PRG2GeEGWf'
    'NdVdJa1J5bFS603ybQvab2EHjpLxuajyq1xo2kpwIrXdaLSZhagbdnGYZ1fWMBQ/FISuD8'
    'fzpuV4/F6qxCQtHGU1zBVyMzStFTVMVmenJ0UOWaliG2y6jnqqCJs0MbngQlCgcYurIh+H'
    'WzgWFgqEwN6MQ/IjSfWTi/BQ+sW8RV3yTODNjEXpicKXLprgF0hpTf0MS75j+kc/kTU8GG'
    'KGBmSR10gZAbG/kQ0SVy4kzsBFOzR9GaxoX5ymjHoU21pIUZxmbzw+WDMutfr6YVIJouqt'
    '4+2j99FluQazVbSVq029Q46vAdClaE163TIjdIvZ0s1RraA06JyijmRUuVZ3IyUpzTYq8z'
    'YqX/zD611H2w+AmGCaE/OjZm7YvnJWuJPzIjl/RKt85p6fZWJ3sOvOHW71x9gda63hNGEF'
    '9d+dWJcnM9fr+yXd+iETFcCk49gEs5wlntNFagoGoo9dzUH0ZL93w1W7fZu4Fq6aDynef7'
    'm7agiJV06JaER9K46iggR1gQFrlZBIkprbucy3s/E2qOw0rxXHl0jJtKEdMp0I6jDnf7np'
    'LLKQE9U1pRP5qBe2V84jcTmvBnjT8FDfiHaFKxUZmrh2Zx7d1PxfaQ8Jl7hbCDP+4hLe9X'
    'uqKqOMK4kGk/oyC982ziZs/ygs8/DT/ll2iNfekHCPjuhw8914veipqstrymXzjdjUmExt'
    '5wUqh93zw4z+LMQqEn3NbbGrQ4YBVlJFfuHp1Ia9s7n4UF/0VCVm7TJYdSG55/rGBWL9Kv'
    'e4/gAXdpELkvOC4xlzPCgvbb+gkUy/C6BEkKrX6s3OR798gIRoF+L394MTGRh6egrp0kYf'
    '3nyE5GdjR3xNmdTf77SG5mMx55DWP8jkK16NsTLPxmt9DOM8Vy7nufxE96sTtB1C0vujT/'
    'XbbqN/V39odJri16DX/kR8Mg6uU7Kue+P+odluycLuRFL22PWvjfpDs/X5Eg3HBIeVpHQN'
    'EqdF7BGn+eaI06xDnod5DjCa44oXEizDQ8szYdvAQgHfTLFtxjyVVTKfbRHBD802v+isjp'
    'lxQVHmY6FM9kWTW3wPucUX4rHSb+rLl+ZNTjB2hjLF89mMWm+B/mCxAhWf/YvJtw/FLT/y'
    'iyZ5a9PReua6BKGxyZbNWGdy81d+Wk1u/iOTm788sd3lzc3fFRPVZJ8wtWecHCnwomSD2t'
    'KqkaJpn7L+KNa4SOVI0ZxYgm8vNb/AI6A1gLrYzvDpb87Mi9V3FNMhmlLXbyhLDT+RF/EI'
    'fP+UZSO32rkBecoF8tjOo1hvmlWiE0TV83veVj3Osmd6ej0On50X4PDZeS6H4dUhVYh6ha'
    'TkByuEajgC7vRal35Jqus8dFhaVvw5bFLY6vOTi6yZ94IoS1e4qaERdyYydeiIctdDniP/'
    'sLH4feKAJTTfirN5t+bCLteFDdO5rlUmpC0zNHhUv7lrti4RtiYUbC23jc5vl0icPfypxz'
    'qNr83G743OJeLkmZI54T1Wv4daOvBMbEjuPMOz60brodHp39Vb9c/wxk8Z0/c3u3jfbH1t'
    'fm7e1h/a4iVlz/SR2thzoLdut9HtwmPsgvcePLtt1G/6ixc2wVY/fLuO5Wf7cVVuWEBI5w'
    'KMiAwSU7pLMOE5I1i4DoYapzMQaplnuIR1oSqAuxk006CZB4xm5h0QW+DvpkW3DoTLa5bd'
    '2puKGY/rUCiaqbCPfHVzJhr23VjLlVpnmxEEWDOx/iY0wwF35qKLt6gNye083yVvjJyRVA'
    'g954mwENPNapqbdWW0y3Jpl3KGtPMHJKkqV8Zi+3iwJbRXlcK2JCd9RFG5XBgXRdThi3x1'
    '+CLr0jMEp8w+d+wcHq+GSlJd7JHpQ8wsGnoQ6gAn1/XWTRP0mUsU9dFjjbv72/Y3AEH8CA'
    'yAP24at43PsiFcho+ynQ+ZhFBJjzW73S/wN5TmljBLApbpfus+NO4ukfviemTSY632Vfvm'
    'm5hvZ+BYL+UARYIpXF+5yu/A5MfKqlgmN8MqgbUSWIVLxFWvP8cxMjPBpZ5g8ueUiu7WAR'
    'wTlGaayz3NBlWu+AxLY9g6U5wgNHNc6jk2uLbBtcuDuJbXS/cTtW1iQY6vIwXUGntbW4a0'
    'jmS7/ihsWAhohdaAgELVkDAMWvw7xlPXD6tOOuZ8BMecfxKG5tQbS9jUh1DFykIjKlqNVW'
    'VOdjVQTyj7db9nb4w9NCC2wx4BykUYDbFLAM51pmI5W1DgGBBfePqTi/jMJu5H9B1e9qfY'
    'G7vfEeZENvEnDToZEDSRIkUNtcTnvkTYtneBDOdHcW0cubUGdHn0H6MZG8qq0HIk+HH2n7'
    'uC2zaJ5cqHimFN6DoOx2nK7IS0LlC89boUUBtcs3ppjKSCLD4rwuKzfBafZVhcWhHq8OxK'
    'ZfJoWa10HDJ/4Y7VjFaOkew0TLkkvu4aUcoLCSXLz//qtls5CzVBlVaT6dBD/0Y2dQ/QMr'
    'CEq8COhG4cnqw/39X/nj50r2/bV2n2QwdX2bwl3tqGuoh4jyY6i+ORp2ueu+nUPz1cIknb'
    'Y5+arWb318bNZSRq99hNs3td79zAQ4u6Q6Hz+Gl6X9+UBkKgzt4I22+0K9abm4VkPZhR26'
    'PMfQvDvoZwvZPNMufUU+a6zp+NGImZkK1PyIA8zlh/oKUHxWkq5y6zfRHdxyn67hifnL/X'
    '0jfThJVzntm+b5Kx469ztByc5cDF6xmH4nRmiks9xaFkucYsp0iNEbBs86wRJR1fEPamSb'
    '3BRvKJ2ge8tfebSTjil8rqFOPlEpsTYOajsFmRbDCiLZrOwFbjUosgjHyzlbTiXEr7i++w'
    'j4SOyWpIZvadjh3P8e0yP7loKgT0GSfKdDDb7d2YeUoBhuWbeVzbUdweS8q7B+0raHvYvn'
    'lHX6N5DVXmgAMt8nNYq9l7CHmr12TucZHVe5y/eo8zq1f+q8HcsH0VmVsIcz1eAroeq7I6'
    '/FPB31zLWdjcuHQpDGblzg9lVJ/aeiouJ5M1nVyTlEbBLfMsx9zuNI3eWcptagDlneIVAv'
    '8SZ9eUi+OGHq9Jx8rD5O9Kr9fsIiuV6+uvxJ52qef5XzWDQsRf15YBEWPRsO/GWq7EIn4H'
    'j1HXmRAICkWYuXPCXT8XnQPa/k8uiuXQhxeOzCYgh7iUKWVdcGgVq8GVhbBqiMniQYAyBN'
    '1lMYq9jAp+sU0PnF9dggH+wK7sRjRkHpqPCYt8YRFcNKITmQ1B8BARZrkSGIHPI8ZEc0EM'
    'G8cKyizNx9QuCo/8oSpDELmnicZ/HPmfMLjpIL8f/PoPk1hhn4kVSlJloqRH7IYOXKV14T'
    'xolWmT9An7z5ugz1iTMOEAnXYPekf5wgNRcDbfeStOUw7vLRivSt5beJ18BnE6gxGVGj0I'
    'JV7NGY6RmQku9QQn9BstX6Y4oYEAyzbHGj4uu8RP7oRsiD2lB0f4qrYMN5nEGhWDTDCLZE'
    '9kE8+NRfQiy5EgAfU+yqfcmcu/B443rskg3uEYs0fiylhbyoJKPY85MMkuRgJo5PuAjMWq'
    'F7Lgd8BI5CtxY9qIk6lYFUJkFrLiM0HzsYNAhbBc5FOIjoXMPBISNcQXywEAi4EOUqTUQ3'
    'MsyxdAjnax9EeUT3xIJwhEZmQOnzwPSPkjk1Y1FO59cCQBsoSvJKhioJN9QiehBKoV85Ag'
    '2r/cXKHoLFkdpG9hRYBDfonkBNEPXSZZipGa3IvT/NDMIwy+huJQvXIcm2CmZl+MKsW9gS'
    'DbFdPCI3e/TLtqt28TW/6q+ZDa6F/urhqdn4/l/heNqG+VyqIT0ZWtcYclaAyKquDqI8cM'
    'gmIGL3qczdAZ7i7hrr7ul6Q0Gn7ptL/4ND8LjUSZBiV3+8Qo9rdx3h3IrokrM8VZmqIy51'
    'Ep855UkcNL3JVMZZR1PJaKV0ZRHRtb4HPlMyGmDstSOYT5zMf2EmAz3aS2DOCcBo37Wkgn'
    '+J35qQcBXYx5uVyiR/pMJIo3FIPVkIef/D/jiQ0Js8B1SjylnkvsUazkDFD9FGQzzK1bs/'
    '/hTa2bcuGKh+OSdXgptWAPaJcRShBVLi3K9oPbjPK7zio+OOXXFGT4IaZZihlrTHKczvgw'
    'lHmGTcmNqs+wvFcdvgbSHxEZ0EcBq0HYDNFka4LGeCOvRNKCZWjAndXgTnLHFkDO/LW4T9'
    'aWbO0W5Wxi05YKNLsm3KMj0PqVgFn8dW0ZWDZMNSyQ0MnHnH5yUYwW/dybfTj58Iv4+cvQ'
    '6s0uBgPSm53/8u6D+Dm4EM/Pj99fiLcDfCx+nr17L56cXQx7s7PROfwkxxh+DjA8P7+AHo'
    'bHbz5Kxz42mwwIDx33xo5tyahJahHmUe8leK/KDlXWjyp9EkNPxz7M3Xc/V1Xk/Sg+5MU7'
    '6PzD+Yn4eX56fg4f4Mx643svYtdDFhmKji0/qhM6sWroScgCDLkUqqYsRpB/f/+IfvoJYk'
    'G5aA3goUWtwlGdsRhOAwvuExb0V4wObrWg2FW42+uhVqdFosxO86PMTrNleflwTJ9JX5/P'
    'WcrKpfPdfu5kPxxRh80LijJHb67J4J0kanJG4qbT9KZI0JgKJwpPCvpIcwofrY4/XlCXeQ'
    '0fyZjhmyBm2Oqx5t19u/Mgn0ymDvfg2cO3e3gg80OkJa4iK377ccJQcmOm8MYvXrBjpnLL'
    '3+Xp/Yxtamke4YI5t03BeUnbY53G/W39GqaCk6mNh0Q++9r+zX/07DzBk+t667pxewvPhv'
    'D1bbsss+a75Psrra9yllnlzZ8g3dAtvZzqaUGv9CmXdMXP+gWB8UXMZJkgay3JFNmPvBwT'
    'aq2OoJchrJw4vRNpL2Ib+Cusxe+QsHr8vijC7ot8bl/kMlsiKjonRJbyRz4kTFWXdRh5cA'
    'ZIkwlrWzLKEkuZqQdf1JyzWT34GIjlkcmGhUtiBpqm6K1CTN9p/ZI025abvkLOFjJ/9WnY'
    'eqUNDKrbQ2tIBYHjtqXAiOOXvI4Xpw8dsWsyZwX85iLIo4VmLiTrfBT8C7y/wQKDJgQzwX'
    'tFNtH9Dl3EMhQr8B0KkhKi6M+YR20/5WeCzUEa0JTXsjEr7dWsZCq577weha4+tn81bH/O'
    '5lsvVSOEVPEBhrprOEVWOY13+4z2z/IRdxT51/O13STVD500JH4ZanMwIts9C0sS1aPg4O'
    'ClP3GYpwjeWZp3JU62x8Qr0ZODzbxSdoNatrDdFuxpjb/fNztgJ/OjVMST7pfufaN1A8/c'
    'mTuVbu8qG1v3y32j020EDUHHJFa5bW/+FOljmGm6HxnB5OK7zbGtY3eLkxjLWyYbdTniXw'
    '9nUerEvyb17+JLNktoENnViGzKqXpDWDbly31grC6KzWZX2gYA7ZQ7YkcoT2cdkLZDHqnr'
    'EX4fdFch9iusmhPCFNY4HX41on46ZOhwq0r82iWqHa6zpvSyO1KA2qkWtWWYNg/a9umicd'
    'E63UFuY/Kn6AESioR9CRF2TIZC3JV5lwcv8I8sIcXQnFPPI+wt+m45jHxHQ0corS40cCMi'
    'h0fNMoj2XkcuAmgnXGG1S1OZkt/bLvn9Ou7MJUNMti1tG8v8LrhqSlDvuAS1KVC/2xw+gP'
    'CsXWUtIi4zq8VN1Lj+rdn6HAgWgts9Jp9JoM4XG3rs907zQTYC6UG2gScPjdZlKE8AFPjp'
    'S9eHAkdgTO+xm077XoZHWEJjmMoQCqjK1vly70dRQGk2Ppt6ZQECNRPBmxzwQsx2PKww5O'
    'RemlF7g/hl8v4KqV2Dk2Fzw8hM2nHH0crwEjQ3jEwzUkbPa3Ayam9YmWblCFNlqYxcXi4I'
    'DDPTzAxEDg1uxigMO7NBXkJeU93iyxyHIpLKOQ2dvCsmWC6TLLN+Q4RDYSu3r6+zKUgrx/'
    'Ptq25Cs3D4OuzOEBpmr2S2ftySiVc6gHilEWXUHa8Vl5YiNYkxyzbPGXv96yRuy9iUl1j7'
    '4nbnAva+abx5AYtfup6p3434AyqxIpeIBWBF1VdlrjE3dIWDYkZ+1VXCrJr0hfMdcGpo6H'
    'BOpMlJZevby5hFrHwQRGPiTvYed/Ikvta6+HJIW2p4OfAajXxGASbuPrQ7DYCJXc/hJPQh'
    'DV1IQ0/R0E1U/N3udBrXD5fhui4HWFxu20DW9O1Mff1XZ/ba94DwA2WP1e/vO+2vgNuLs5'
    'c7zxLgb1zfNlsS4SdDm7KyAPlB7evs7OSXJI6RmILEGxQkNjaUNXynsTJifRn8ElKU+fAv'
    'E/4ytPHM1Ys/jCgqBwDshMPGL2kXfklSh1mjQHGW0HgoLeOvPsKRIjVQVukgjmR1TJkcXH'
    'sfZehMrQpVxWKfSfqbKElpUMIybyFOJpg/6YmpIYURoYqIUCEIV/x4ilGY+311JFqY02h7'
    'IWgVy1ZVS4WhxdZXqeq9LEKrrrA3HB8prAbpJrVlRoNFyFd/ELXWiBLiMsDLXR2dg+ZjB0'
    'g4okyC9+B9JmN0lsXtLAsT2sfQheKEslXLTbTQ60cLZWelqG6epTQauokc2g9Xg1r1emxN'
    'EhlFzQRkmYCsV+WxCcgyAVkmIMsEZB2oX7wJyDIBWeVipAnIMgFZZWSmCcjaKjtNQJYJyK'
    'pcjJAJyDIBWSVTnw7OBG8Csqo7zxoBWXFJQRr/sothx3kqyzn3+01TuWDbPfeHXGKD9pvU'
    'Ctqgp1HrAjZo2ZhYSOxu4l2iOcSOUQ+5mFo15BIstJYawsxCsnqCeE/A/Ism+AUNIObMpp'
    'AYEvJGQsmV74i6YR8u+u8Osgm2oHKSyga9z6GL2KAThjVt67OJZtswmu11S/y8LmsTAt3p'
    'SQGB7vQkV6CDVynp2RSoSrL4rIhOeJavEp4pjA0ezvI3P2IsbG/CxTYIFzMW0x1rgsEVrV'
    'nAPUn1QxvUDqVgVYlZaNCIymipxvXNlLMuiXJf22o56/0gBQHAshQqWIAwhbACvmheqFJz'
    'kE3G70Gq3+I/Eq+dLCsqiz64M5FpaUaUux6yhNIe1E/G4hQRlDLvjMPDpx7hE8qwOtXN3k'
    'busR77Lt67QnaRgIIso4G5TQkP8+x4c6eGvodUUsz5Ll/YOBhONFywOA9+UPq8q0poi63J'
    'AzBilct88Mn9mtCJFZ14kx5FP3WPcbX/IV3tD+5qNCCIqdL9Osw1VboPtkq3f+FmWLy0lC'
    'tfqXIe4IrW1NOldNUnqpx0+bxLUv3QDEyIlDo8zBD+2LWEDyEf1iE7v4W6hMYKjZHsfovv'
    '03KntzYh6lp3c8dpfujj0WfEOr5L9p7zLJVkAR4cJOzPlG6SpRSV0X1NRPS+2PpMuKtUx3'
    'J5GqMwkQtpdsrkKco1mo83xmk2QB1LtlA3wRhjcIwC5y2+VHOozflq8ngYY+bhGzOXHRRb'
    '4PGPk+Us55wswPYoWdiGvFYkKzvI624lq+OXfals9NcEkl8cKSzzwZvaMnv8cNFmtcc+Q3'
    'GDn1/shfyJJ5QRF/3cm128e3cqfg6s897s/YdTDD8vzt4oHPA36Wm1P71xnt+n87xFn6la'
    'FcnHPeM0lUM+3xexCuUbhTKOsGNlOo985kYElePsDorh0OB6K2xwo+r78McCRLW9irflT1'
    'xO6aEg10roaHPwN9Na0acgK28Ye+oLVxXTLxRhp+rVm+Vdm5EHR/woqDe0U50d1LotqjMo'
    'dm0R1WEL6oBcl7kqQbhqV6kFkUJeSDeAxggjn1SGygYSvVL+X95a6bS60FViznHSjyvtoW'
    'oUgH0qAMa70Xg3HrJ3Y1DhU9s9Ik33I4u24YWhZ+WJ0RgrxGorxOIC3BghDzs6MAYXB8Zj'
    'S6tUcG19OrWpX+9aJaDFXy+V0HCqYaEQqiGGNzJKyeJ45EEc0hgz62/OM+FvUdNDT4RM/d'
    'AjPrMBi51yRxbsgGQogQfBG0iFMiBCtkUzsQy4OmhqR2PJMKk5pp77/RK5zoQMHOsFuR61'
    'bdE9JF1BliNfeGPxaT767ECO2A/QFTSRZ7YchDmyEURbWTMY9wVNxF4K0rrACJDQRWqLPS'
    'Yo/906/vd/H/+7JvoPSp0LQZYNnD+h5DNkhmGYc2cuep9Tse9mHuIEWzCC+JaT4hVJ4tUl'
    '5XeFXyAL+MxfBLCbgeeio0AKtrG4aWKuSPLz+yFX6t4WtGw2GfiHQXaEnH6h7WwwgUyY0r'
    '0tO07ite4gse+V8zWGdqyC4bo9Jk2Vy3huItT24T2Sr2EsVk9RAXhBsZYInJbFSpSi56RI'
    'po2T/EwbJ5lMG3BxQLr+vq6WkSGsXD6kHTA7OKKyPF5dByKkLbNWd9Rq/C7oyLzH6jc3zY'
    'dmu3WJsOXr+1DaQbyv30JpB9EG2/Ck2e1+acAT6roz0mONu/vb9rdGpy942Pos3gSB17zv'
    '17pPixuvYzmaYk/hQFFsIkPaPRromNMHgE3z3D9qtfuNv9fvBJN9ejGr9/e3zes6TGz/U7'
    'PTfRDTu5BF+zLyXcyhIApfA53/vBwzt5AX1pm7BfWuZm8Lx93RTaf+6eHSl7x7rPvl6g6K'
    'rNwIkTkUzIIyK/Xb/n2nfd9e1FvBdj8sEQ1tHr50Wv47b8YZPKv/Xpc1XIKVgUFaglvAXx'
    '9fG53mp2+yxIuQ4enoRRZ5+dK6ERu60/jahONBivJ9Tp6pPCfC/sTS6rS/wukQ9SmWFnee'
    '4ZzwX8In8Z/JIjBwckD9Fzg4xN/3HSgLIx4EaaB6TJwgN42bviDsXEr1A9Aa8blURWY+1Z'
    'u38MBPmN9jN43r26b87hYZ2lR+d4hEELz9HcrVCBFf8HcuTrX6lRimLZvigRjEkW1v6/dy'
    'ABtP/SI2ze51vXMjO6TuUKiSPoe/tn/zP8ez80TWKmBzWmSPnObvkVNVlnHjXr5F93LyOG'
    'Pa4SUpKgOR5XIW9qKO5JqkqpzYuv0ckwE0038iisJWS1yRkmRlFlxL45IkwbB+cJzqHRgq'
    'UhM8pTw0MNO09sRpfmjfr5HD1eE8+bhXjMQESqV8wuK4Y1FvsDiN2d/Z/R0waD7WuqySVB'
    'V0nt1BQgZOHnNdP1br0gvqPXLbdoZ+vSkdffq2fQ16qaQN9c7+r41OI1Q++2PCSfSmcdtt'
    '/J54TcTnmEObcuh3DqePlAlV31/0WtskS1q5vbKTIssRjKl12KeozHGvSK8Xski3THiG0C'
    'xkrYWsazDKEFaP3xdF2H2Rz+2LXGavE2elJK4c07cccDV2JmQtbmcIDaeXcxpwdcyFdPRM'
    'HTsnsODKcWyCWU4cobKDFNsHoofDuySXcPqq3b6FnqPESlfNhxTPv9xdNcRBI6dCNKK+85'
    'uiVHjIQP3kVilSU5ivzPmtXsc/d/WEHl4cRIanAHCrgsmWnVtp0vVOrLVuiujJAZ9ZNn0m'
    'PAfbWY06xOn3eENP6fBpNtUFHq7bXzpNMF4PnRmnYLi+b17/9uX+EsX6e3WbRcjSvudkZ2'
    'VJJbIk2f4LksWcIwczanuUuW9h2Nfwj9xNmbKUH67OBZ+mNTd8mW94ToZEcGCNOuVZyurp'
    'LVsvTxcwTee0i5GYk27rJ13G57+olJumM5JuVuKKwieKWssXFDuPiixJymOFpTwKI9HQDC'
    'KaPaoEIQcPViOIopJ04qN36sNbNSsveOrq4gcpKmO5yi7cwJVZk7EpKsPYLGO5TODzrDoV'
    'lgloMaJyiGgwXmVENHgP2qTWUZ0gqtxxvf1sFlOxhqW/nZ7AliL7oXNZcILXQ0ySlKYKdK'
    'kBExc/rweLxejMFJd6iqcz/qirucZpfmDdNZFhQesMjBMayLjU28OUjjClI8qTtKlI6Yj8'
    'pE1bze4aS8NUtRSvqUN++LQZp66hi8YzOcitX4xJDudEquWbpgyOOqouq9iI8gneArMage'
    'fqdazLqrJNfDvCKbY3ZNld0E1V2TTFcENsxqN76KNKDNpTrsK8hNKKi7JQzsJ1UksDNbHQ'
    'yOFv0XdnShiElX+H5H0jatuQdG8M2QMhoSAkH4QX0OoSOYzI3/zHYgEgX9SQOQCh7yUZqn'
    'c8aJF0gAm2WZrJ6Ex2a5Pd2mS3Phjmbt8ewAl8gKHuGk6RGcPLSkY7ops1DosUWeUYvf3j'
    'Ajime2TEaSrH4u2v5fKU7y0Z/Lv1TBWBRKm1lmM0Vctue1xoLR8vWczH2dWcEqAzrM5PXJ'
    'Ol3Gby5nLolCpGr0hgswTuTuWl3xDzTqXDP0wGrwS+s6tsA/RbzJT4Epuib3/iSUd2VCG2'
    '7xQrieHgCpgkiZIvqbsF7fokargSHOmGhQ78egRiP3HPrYl/nSn841eocZHDEfnTk79iJD'
    'PYeg5/QXK4LPixrU4NuFEOcSMf3HA9MlWLHkUSIfu0ZdbCj/IyH2ezGt+1O40+WNUvZQ2Q'
    'PrgnQMtYD3C0Rn3Ur68b9/IxHg7JdJFROZFTGFIkN1syG7Jf305mQ/afQsOg6J1s+dBo3f'
    'jPPFmiRJ3zWJWVOJ0HOT/r8Zf723ZdjjKb2g629HIap0+KIhLd9nNXWVghLi8JRcEqSfnH'
    'ytlo6vWuwzV95yfjFXgAbk+cYKVHzjIwNKSoHHa0k3ih8LbSDsbMEhrQSBk1ZPAMrTPK4B'
    'kHhmfsVFVf+GGpVPWEl9YSVT3ZrlD9Re7MmIWcEerNLi7en/dm7wfvT4XUDVr23C9eOCBo'
    'IqX/GpIymHhJWE06Dcx9ZdxxLHA34ES0HUG1woz+vtuhlLW5U9tEjm7Kcr+qbu/PQXG+Ru'
    '2NV7fizs1xKs4PJo0I9h9I+jp37E5CRv1zR4fvC4pyRPBWKsmKdMHUlDnjNKb6Q9o5x4cf'
    '14izSpEazKHUmMMrZtA5oGlVYHAxzH2tTWKS2B3SNjHIhkE2DLKxNrKhDJpSYBx5wVX5aE'
    'esckOKpEj8RkiNsPtELMAegm58oAGzsIQw81CYVhwJ4dkjWGIYI2qDN4JFRTcTDI4HEyLk'
    'amwjTqYO95TxGzsftMd67LufNPM7con49jIMBDwhyIQw7xJh5Feshu6kPlhD7nDsOLJjcJ'
    '+IPuLIIxzm30XPDrX8jjBz54QX9KQw2Mo+sRWHP2JG3fyLKr92W5ZyV3jL4TE8WaNbbiId'
    '1T9BZGCXTdJGaycRfo3kwfuLytl6+mB5J62h0MTpjMpfbl1GXt/rzXKS1OisBzHP2s4OGU'
    'Lj7KBwdhBzRRRsXZpFeUFkakEVzqLMyQRzRTqYZX5RIYXxiyroF2XgLa3lbeAtA2+popJU'
    'oFYiZmkJlCXa9fmi4UoA62FMkN8ecBzI6zHFXP4OKI3vwS95Fr4GqKcmfellC2kAFQ99vx'
    'v8RBgacWfyFrXIs3jhQ0RWFsPa47hKn54wRQuMCv+Kz0I949TzqsBTOBfrBOyEtGVW0I8e'
    'fm20O98uYQE7/KXH7jv164emLL4+hW1Kw+Ltr17zbIpdV1swXRDtsb7HwUum7lDpBJR7mk'
    'TtjUKlKOZjwqfWcEKgimN36U6PaExtT52d7sz4kKxRxC5DWOZbrjQwdMA1+ac+s0OyCrL6'
    'uJC8cLxEYDjOSgyy6O8aQGGGznhoq4BCE61ZRXhdP/3UpimnyjabO05QH6r520PIKpYyvZ'
    'ZCyWLrq1TwWJT/WQGOxXND50Njk3ir1Y5dAcIEVewtH3ZaOFVBo4+LcDNOpjYeimZiGb2A'
    'G5SDAIR6CeLUhoJwAGgXthB+FLxXeHTterSdZ6vJR/e3j+ivBsFisSpyJPhx9hqBKivDJf'
    'LRMM3EeZvkzCvbYbXrDJAe9WwtnSAiqJwpcCe6gPGw2rFq+0RV0a9LDgeqjH6tAnO3n4JX'
    'FzAwSIHm6UD/qYV3B82NuqNyayl/HPy7A2GldLBe1/wYEe9RQHikz4RpSglHn5tfG61LJG'
    'l77K7e+Q2S4IGnk5/j7/62fu0n+fO1DHh256fp42QC6YvKYaAUQzHXFix1NZ2NMoQmbDvJ'
    'WaGrQyJHrXwQcZpyZCaoVG1xg/5WEv01HpPGY7LMWHDJPSb9cncKPDiqg5cPBk+jJkVCfJ'
    '3RiA4ptpHg7Qxi8MApEcviZzVwO/wn1ESTAC31oEiazDIs/RH9jGPgsDjG7th3b8TqkN6d'
    'DGJw34PDfUcOn+hWTYnTVBCG2D4CbArfpVh8VoTFZ/ksPsvCaLPJwD9jCwNpEcV2GFyi0j'
    '/bZy+cHzoqWtjehI6b0PGtncvbDx03mq7RdI2mazRdo+nGNN0ufibWJ2p7an03/rq2TOt1'
    'oaEYNGpZwA3Kbx0G5lE2cP4MKmc5EzJwrBf0RKYemokJ5kJdhY+m8m9atxtl8J5fbDyYKc'
    'kME7j3qoF78fkoyNsEjckSlbVHGjeEHWpP/nGkZeOKkRgdyhizjIhPslLo64hHdcLpcKyS'
    'jII3S4UivGizShzKn1iTw7JcEsmzOKk18d0YSQWv0JPz8yIuOOfn+T448C6T8keHw0HzCn'
    'L3uFBCpeMlCZWOswmVxIieZpLQGImRUTRllFe9zP76f8FpcHg='
)

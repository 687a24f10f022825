package io.siliu.platform.access;

import static io.siliu.platform.access.Permission.ANSWER_DIFFERENCES;
import static io.siliu.platform.access.Permission.ANSWER_NOTICES;
import static io.siliu.platform.access.Permission.ANSWER_OBJECTIONS;
import static io.siliu.platform.access.Permission.BOOK_SETTLEMENTS;
import static io.siliu.platform.access.Permission.CONFIRM_READINGS;
import static io.siliu.platform.access.Permission.DECIDE_ALERTS;
import static io.siliu.platform.access.Permission.DELIVER_DOCUMENTS;
import static io.siliu.platform.access.Permission.DELIVER_FOR_ANY_ENTERPRISE;
import static io.siliu.platform.access.Permission.ORDER_TASKS;
import static io.siliu.platform.access.Permission.OWN_DATA;
import static io.siliu.platform.access.Permission.PLACE_PAPERS;
import static io.siliu.platform.access.Permission.READ_ALERTS;
import static io.siliu.platform.access.Permission.READ_AUDIT;
import static io.siliu.platform.access.Permission.READ_CASES;
import static io.siliu.platform.access.Permission.READ_DOCUMENTS;
import static io.siliu.platform.access.Permission.READ_ERASURES;
import static io.siliu.platform.access.Permission.READ_LEDGER;
import static io.siliu.platform.access.Permission.READ_OVERVIEW;
import static io.siliu.platform.access.Permission.READ_PARTIES;
import static io.siliu.platform.access.Permission.READ_RECORDS;
import static io.siliu.platform.access.Permission.READ_REGISTRATIONS;
import static io.siliu.platform.access.Permission.READ_RULE_SETS;
import static io.siliu.platform.access.Permission.READ_SETTLEMENTS;
import static io.siliu.platform.access.Permission.READ_STATUTORY_REPORTS;
import static io.siliu.platform.access.Permission.RECORD_ACCEPTANCES;
import static io.siliu.platform.access.Permission.REPLAY_SCREENINGS;
import static io.siliu.platform.access.Permission.REPORT_OUTSIDE;
import static io.siliu.platform.access.Permission.WORK_CASES;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in this trade; it stands for a set of permissions. */
public enum Role {
    /** 平台风险台: the operator's risk desk. It also opens accounts. It never answers what enterprises are asked. */
    RISK_DESK(EnumSet.complementOf(EnumSet.of(OWN_DATA, ANSWER_NOTICES))),
    /** 用工企业: acts for one enterprise and sees that one alone. */
    ENTERPRISE(EnumSet.of(
            ORDER_TASKS,
            RECORD_ACCEPTANCES,
            BOOK_SETTLEMENTS,
            READ_SETTLEMENTS,
            READ_PARTIES,
            DELIVER_DOCUMENTS,
            READ_DOCUMENTS,
            CONFIRM_READINGS,
            READ_RECORDS,
            PLACE_PAPERS,
            ANSWER_DIFFERENCES,
            ANSWER_OBJECTIONS,
            READ_ALERTS,
            ANSWER_NOTICES,
            REPORT_OUTSIDE)),
    /** 税务人员. */
    TAX_OFFICER(EnumSet.of(
            READ_PARTIES,
            READ_SETTLEMENTS,
            READ_DOCUMENTS,
            READ_RECORDS,
            READ_ALERTS,
            READ_OVERVIEW,
            DECIDE_ALERTS,
            READ_CASES,
            WORK_CASES,
            READ_RULE_SETS,
            REPLAY_SCREENINGS,
            READ_LEDGER,
            READ_AUDIT,
            READ_ERASURES,
            READ_STATUTORY_REPORTS)),
    /** 市场监管人员. */
    MARKET_OFFICER(EnumSet.of(
            READ_PARTIES,
            READ_REGISTRATIONS,
            READ_SETTLEMENTS,
            READ_DOCUMENTS,
            READ_RECORDS,
            READ_ALERTS,
            READ_OVERVIEW,
            DECIDE_ALERTS,
            READ_CASES,
            WORK_CASES,
            READ_RULE_SETS,
            REPLAY_SCREENINGS,
            READ_LEDGER,
            READ_AUDIT,
            READ_ERASURES)),
    /** 见证机构: an organisation that co-signs the log; it sees the log and nothing else. */
    WITNESS(EnumSet.of(READ_LEDGER)),
    /** 银行、税务接口: a program that delivers papers and statements for all enterprises and sees nothing else. */
    CONNECTOR(EnumSet.of(DELIVER_DOCUMENTS, DELIVER_FOR_ANY_ENTERPRISE, REPORT_OUTSIDE)),
    /** 从业人员: a person who signed in by phone number and sees the own data alone. */
    WORKER(EnumSet.of(OWN_DATA));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** What of it a token may carry: nothing that two persons have to do. */
    public Set<Permission> permissionsOfPrograms() {
        Set<Permission> some = EnumSet.copyOf(permissions);
        some.removeIf(Permission::isForTwo);
        return some;
    }

    /** Whether whoever manages accounts opens them; workers open their own by phone. */
    public boolean isOpenedByHand() {
        return this != WORKER;
    }

    /** Whether a region may limit what such an account sees. */
    public boolean isOfficer() {
        return this == TAX_OFFICER || this == MARKET_OFFICER;
    }
}

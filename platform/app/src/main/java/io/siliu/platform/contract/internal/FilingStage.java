package io.siliu.platform.contract.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.contract.ContractPapers;
import io.siliu.platform.contract.internal.paper.AgreementPaper;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Draws signed agreements and hands their papers in, one in a transaction. */
@Component
final class FilingStage implements StageWorker {

    static final String NAME = "contract.filing";

    private static final WorkQueue SIGNED =
            new WorkQueue("contracting_agreement", "id", "stage = 'SIGNED' AND next_at <= :now", "stage, next_at, id");
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final WorkClaims claims;
    private final ContractingMapper mapper;
    private final PersonalData personal;
    private final ObjectProvider<ContractPapers> papers;
    private final AgreementPaper drawing;
    private final Clock clock;

    FilingStage(
            WorkClaims claims,
            ContractingMapper mapper,
            PersonalData personal,
            ObjectProvider<ContractPapers> papers,
            @Value("${siliu.contract.font:#{null}}") Path font,
            Clock clock) {
        this.claims = claims;
        this.mapper = mapper;
        this.personal = personal;
        this.papers = papers;
        this.drawing = new AgreementPaper(font);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        return RowByRow.inTheClaim(
                claims,
                SIGNED,
                id -> file(mapper.find(id).orElseThrow()),
                (id, failure) -> mapper.later(id, clock.instant().plus(AFTER_FAILURE), RowByRow.word(failure)));
    }

    private void file(ContractingRow row) {
        byte[] content =
                personal.decrypt(row.workerId(), mapper.content(row.id()).orElseThrow());
        Wording wording = Json.MAPPER.readValue(content, Wording.class);
        byte[] pdf = drawing.draw(
                wording.title(),
                wording.signedOn(ChinaTime.dateOf(row.decidedAt())).paragraphs(),
                notes(row, wording));
        if (mapper.filed(row.id(), personal.encrypt(row.workerId(), pdf), now()) == 1) {
            papers.orderedStream().forEach(each -> each.file(row.enterpriseId(), row.number() + ".pdf", pdf));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What the platform saw happen, and what it did not. */
    private static List<String> notes(ContractingRow row, Wording wording) {
        return List.of(
                "订立方式：数据电文（民法典第四百六十九条）。甲方一侧 " + moment(row.offeredAt()) + " 在平台提出；乙方 " + moment(row.decidedAt())
                        + " 在本人手机号登录的页面上看过全文后确认。",
                "确认的正文摘要（SM3）：" + HexFormat.of().formatHex(wording.digest()),
                "本件没有加盖电子签名，平台没有代任何一方签署。");
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ChinaTime.ZONE));
    }
}

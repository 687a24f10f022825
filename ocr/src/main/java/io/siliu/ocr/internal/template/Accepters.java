package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.template.NamedRoles.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who found the work good, where no label that is known says it: by a word of accepting, by the act in a sentence, by a role on the
 * client's side, by the place of a signature, and last the client itself. None of that is certain.
 */
final class Accepters {

    private static final Pattern ACCEPTS = Pattern.compile(
            "(?!.*(?:未|待|被|申请|提交)).*(?:验收|核验|质检|检验|查验|审验|验货|验工|验讫|签认|核定|[Aa]cceptedby|[Aa]pprovedby).*|(?:现场|作业|质量)?检查(?:人员?|员)?|审校(?:人员?)?");

    private static final Pattern FINDS_GOOD = Pattern.compile(".*(?:验收|质检|检验|查验|[Aa]cceptedby).*");

    /** Who has work done, as their papers call them: the house, the farm, the school, the shop. */
    private static final Pattern OF_THE_CLIENT = Pattern.compile(
            "(?:客户|业主|甲方|雇主|用户|委托[方人]|发包[方人]|发布[方人]|需求[方人]|用工方|品牌方?|采购[方人]|主办方?|校方|院方|村委会?|居委会?|主[家人]|东家|房东|户主|农场主|园主|牧户|场主|船东|货主|新[娘郎]|家[长属]|家主|"
                    + "店[长主]|教[务导]处?|总务处?|后勤[处部]?|科室|编辑部?|责任编辑|审稿人?|主编|导演|制片|工程部|监理|主管|环境主管|绿化主管|项目经理|项目负责人|督导|社长|理事长|厂长|车间主任|护士长|班主任|站长|网点|仓管|库管|收货人|[Cc]lient|[Nn]ame)"
                    + "(?:代表|授权代表|负责人|经办人?|签[字名收章]|确认|意见|盖章)*");

    private static final Pattern SIGNS = Pattern.compile(".*(?:签[字名]|签章|确认人?|负责人)");

    private static final Pattern NEVER = Pattern.compile(
            ".*(?:制[单表]|打印|审批|记账|会计|出纳|财务|见证|抄送|联系|电话|过秤|司磅|中间人|介绍|监委|统计|登记|叉车|门岗|发起|提交|申请|填[表报]|编制|收款|领款|开户|[Cc]reated|[Vv]endor|[Ff]reelancer|作者|译者|附件|主题|抄送|收件|发件|致).*");

    /** The client, as firms are named that have work done. */
    private static final Pattern CLIENT =
            Pattern.compile("(?:验收|核验|确认|签收|接受|发布|需求|委托|发包|用工|采购|品牌|定作|主办|使用|甲)(?:方|单位|人|企业|主体)|客户|甲方|雇主|[Cc]lient");

    /** Who looked at it in a house that calls it otherwise, where nobody is said to accept. */
    private static final Pattern LOOKED = Pattern.compile("(?:终审|审核|复核|审阅)(?:人员?|员)?(?:签[字名])?");

    private static final Pattern IN_SENTENCE = Pattern.compile(
            "[由经](?!我|本|贵|你|双|发布方|需求方|委托方)([\\p{IsHan}·()]{2,24}?)(?:现场|于\\S{4,20}|逐\\S|最终|已)?(?:验收|核验|确认验收|审核通过|检查合格)"
                    + "|(?:验收人|签收人|验收)(?:写我|是|为)[:,]?([\\p{IsHan}·]{2,8})(?=[,。]|$)"
                    + "|(?<!\\p{IsHan})(示例[\\p{IsHan}·]{2,4}|[\\p{IsHan}·]{2,4}?)(?:验收同意|同意验收|验收通过|已验收)");

    private static final Pattern ALONE = Pattern.compile("^[ ]*[\\p{IsHan}·()]{2,30}[ ]*$");

    private static final int LAST_ROWS = 6;

    private final PageText text;
    private final List<Role> roles;
    private final Set<String> workers;

    Accepters(PageText text) {
        this.text = text;
        this.roles = NamedRoles.in(text);
        this.workers = roles.stream()
                .filter(role -> AcceptanceGrammar.isWorker(role.word())
                        && !ACCEPTS.matcher(role.word()).matches())
                .map(Role::printed)
                .collect(Collectors.toSet());
    }

    void read(Draft draft) {
        draft.get(FieldNames.ACCEPTED_BY).flatMap(this::within).ifPresent(name -> {
            draft.remove(FieldNames.ACCEPTED_BY);
            put(name, draft);
        });
        boolean worker = draft.get(FieldNames.ACCEPTED_BY)
                .filter(read ->
                        workers.contains(read.value()) && draft.doubted().contains(read.name()))
                .isPresent();
        if (worker) {
            draft.remove(FieldNames.ACCEPTED_BY);
        }
        if (draft.get(FieldNames.ACCEPTED_BY).isEmpty()) {
            Stream.of(
                            persons(ACCEPTS),
                            inSentence(),
                            firms(ACCEPTS),
                            persons(OF_THE_CLIENT),
                            persons(SIGNS).filter(name -> !workers.contains(Values.item(name.raw()))),
                            besideDay(),
                            persons(LOOKED),
                            alone().stream().filter(name -> !NameShape.isFirm(name.plain())),
                            firms(CLIENT),
                            alone().stream())
                    .flatMap(names -> names)
                    .findFirst()
                    .ifPresent(name -> put(name, draft));
        }
    }

    private static void put(Span name, Draft draft) {
        draft.put(FieldNames.ACCEPTED_BY, Optional.of(name), LabelledValues::text, Ground.LOOSE_LABEL);
    }

    /** The name alone where its word, or a day, was read with it; the person who signs above the name of a firm. */
    private Optional<Span> within(Candidate read) {
        Optional<Span> bare = roles.stream()
                .filter(role -> read.value().equals(role.word() + role.printed())
                        || !role.printed().isEmpty()
                                && read.value().matches(Pattern.quote(role.printed()) + "[ ]?\\d.*"))
                .map(Role::name)
                .findFirst();
        boolean firm = read.ground() == Ground.LABEL ? !isLabelled(read) : read.ground() != Ground.MARK;
        if (bare.isPresent() || !NameShape.isFirm(read.value())) {
            return bare;
        }
        return (read.ground() == Ground.MARK ? Stream.<Span>of() : persons(ACCEPTS))
                .findFirst()
                .or(() -> firm ? above(read) : Optional.empty());
    }

    private boolean isLabelled(Candidate read) {
        return roles.stream().anyMatch(role -> role.printed().equals(read.value()));
    }

    private Optional<Span> above(Candidate firm) {
        List<Row> rows = text.rows();
        return IntStream.range(1, rows.size())
                .filter(at -> firm.box() != null
                        && rows.get(at).page() == firm.page()
                        && rows.get(at).box().y() <= firm.box().centreY()
                        && rows.get(at).box().bottom() >= firm.box().centreY())
                .mapToObj(at -> rows.get(at - 1))
                .filter(row -> row.chunks().size() == 1)
                .map(row -> row.chunks().get(0))
                .filter(cell -> ALONE.matcher(cell.plain()).matches()
                        && NamedRoles.isName(cell.plain())
                        && !NameShape.isFirm(cell.plain()))
                .findFirst();
    }

    /** Whether a word is for somebody of those who did the work: what they are called goes before what they sign. */
    private static boolean isWorkers(String word) {
        return AcceptanceGrammar.isWorker(word) && !FINDS_GOOD.matcher(word).matches();
    }

    /** Persons behind such a word; those beside a day first. */
    private Stream<Span> persons(Pattern word) {
        return roles.stream()
                .filter(role -> word.matcher(role.word()).matches()
                        && !NEVER.matcher(role.word()).matches()
                        && !isWorkers(role.word()))
                .filter(role -> !NameShape.isFirm(role.printed()))
                .sorted(Comparator.comparing(role -> !AcceptedDay.isNear(text, role.row())))
                .map(Role::name);
    }

    /** The only person who is named in the row of a day of accepting, whatever that one is called: 主美 王明, 终验 2026年3月31日. */
    private Stream<Span> besideDay() {
        List<Span> named = roles.stream()
                .filter(role -> AcceptedDay.isOfAccepting(text.rows().get(role.row()))
                        && !isWorkers(role.word())
                        && !NEVER.matcher(role.word()).matches()
                        && !NameShape.isFirm(role.printed()))
                .map(Role::name)
                .toList();
        return named.size() == 1 ? named.stream() : Stream.of();
    }

    private Stream<Span> inSentence() {
        Prose prose = Prose.of(text);
        return prose.findAll(IN_SENTENCE)
                .map(place -> place.span(IntStream.rangeClosed(1, 3)
                        .filter(place::has)
                        .findFirst()
                        .orElse(1)))
                .filter(name -> NamedRoles.isName(name.plain()));
    }

    /** Names that nothing but a day stands beside, among the last lines; who is written to stands among the first. */
    private List<Span> alone() {
        return IntStream.range(
                        Math.max(2, text.rows().size() - LAST_ROWS), text.rows().size())
                .filter(at -> text.rows().get(at).chunks().size() == 1
                        || text.rows().get(at).chunks().size() == 2 && AcceptedDay.isNear(text, at))
                .mapToObj(at -> NamedRoles.bare(text.rows().get(at).chunks().get(0)))
                .filter(cell -> ALONE.matcher(cell.plain()).matches() && NamedRoles.isName(cell.plain()))
                .filter(cell -> !workers.contains(Values.item(cell.raw())))
                .toList();
    }

    private Stream<Span> firms(Pattern word) {
        return roles.stream()
                .filter(role -> word.matcher(role.word()).matches() && NameShape.isFirm(role.printed()))
                .map(Role::name);
    }
}

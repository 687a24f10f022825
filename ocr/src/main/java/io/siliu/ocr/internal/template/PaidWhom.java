package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.template.NamedRoles.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a slip pays, where no label that is known says it: by a word for somebody who works, whatever the trade (演员, 标注员, 会诊专家),
 * or as the one whom it greets. None of that is certain. What stands with the name, a title of honour or a number, is left out.
 */
final class PaidWhom {

    /** What somebody is called who works, or is paid. */
    private static final Pattern WORKS = Pattern.compile(
            "(?!.*(?:经手|制单|审核|复核|经办|出纳|会计|主管|审批|负责|联系|确认|验收|付款|企业|单位|公司|操作|代理|客户|业主|甲方|委托|督导|运营|劳务员|劳资员|核算|群头|财务|柜员|打印|服务器|项目|签|教务|院长|馆长|站长|店长|带班|编辑|业务员|过磅|司磅|记工|计量)).*"
                    + "(?:实名|姓名|[员师工手播姨嫂]|专家|老师|师傅|作者|译者|讲者|教授|达人|艺人|演员|模特|司机|骑手|护工|阿姨|作业[人者手]|(?:服务|劳务|承揽|接单|收款|领款|通知|发放|支付|付款|结算)(?:人|者|方|对象)|(?:付|发|支付)给|个人|供应商(?:/个人)?)");

    private static final Pattern ADDRESSED = Pattern.compile("收件人|致|[Tt]o|收信人");

    private static final String HONOUR = "(?:先生|女士|老师|师傅|教授|博士|医生|大夫|专家|同志|同学|摄影师|设计师|翻译|阿姨|大姐|大哥|骑手|司机|主播)";

    private static final Pattern GREETED = Pattern.compile("^(?:尊敬的|亲爱的|致:?)?([\\p{IsHan}·]{2,8}?)[ ]?" + HONOUR
            + "?(?:/" + HONOUR + ")?(?:\\([A-Za-z0-9-]{2,12}\\))?(?:,?[您你]们?好)?[:!,]?$");

    /** At the beginning of what is said to somebody: 示例小宋，您有一笔…. */
    private static final Pattern SPOKEN_TO =
            Pattern.compile("^([\\p{IsHan}·]{2,8}?)[ ]?" + HONOUR + "?(?:,[您你]|[您你]好[,!]).*$");

    /** Behind who sends a short message: 【示例光影】示例小宋，您3月…. */
    private static final Pattern GREETED_BY_A_SENDER =
            Pattern.compile("^\\[[^\\]]{2,20}\\]([\\p{IsHan}·]{2,6}?)[ ]?" + HONOUR + "?[,:您你].*$");

    private static final Pattern WITH_HONOUR = Pattern.compile("^([\\p{IsHan}·]{2,8}?)[ ]?" + HONOUR + "$");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("^([\\p{IsHan}·]{2,8})[ ]?\\((?i:ID|编号|工号|昵称|艺名)[^)]*\\)$");

    /** A clerk of the payer, read with the word for what that one does. */
    private static final Pattern CLERK = Pattern.compile("^(?:制单|制表|审核|复核|经办|财务|会计|出纳|打印|核算员?|记账).*");

    private static final int FIRST_ROWS = 8;

    private final PageText text;
    private final List<Role> roles;

    PaidWhom(PageText text) {
        this.text = text;
        this.roles = NamedRoles.in(text);
    }

    void read(Draft draft) {
        boolean briefly = draft.get(FieldNames.PAYEE_NAME)
                .filter(read -> read.ground() == Ground.SENTENCE
                        && WITH_HONOUR.matcher(read.value()).matches())
                .isPresent();
        draft.get(FieldNames.PAYEE_NAME).ifPresent(read -> shorten(read, draft));
        boolean guessed = draft.get(FieldNames.PAYEE_NAME)
                .filter(read -> !read.ground().isEnough())
                .isPresent();
        Optional<Span> named = Stream.of(
                        worker(),
                        guessed && !briefly ? Optional.<Span>empty() : addressed(),
                        guessed ? Optional.<Span>empty() : greeted().or(this::alone))
                .flatMap(Optional::stream)
                .findFirst();
        if (guessed && named.isPresent() || draft.get(FieldNames.PAYEE_NAME).isEmpty()) {
            named.ifPresent(name -> {
                draft.remove(FieldNames.PAYEE_NAME);
                draft.put(FieldNames.PAYEE_NAME, named, LabelledValues::text, Ground.LOOSE_LABEL);
            });
        }
    }

    /** Leaves the name alone, and nothing where what was read is no one paid. */
    private void shorten(Candidate read, Draft draft) {
        String plain = read.value().replace('（', '(').replace('）', ')');
        Stream.of(IN_BRACKETS, read.ground() == Ground.SENTENCE ? WITH_HONOUR : IN_BRACKETS)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(match -> draft.replace(read.withValue(match.group(1), read.reliability())));
        boolean nobody = draft.get(FieldNames.PAYEE_NAME)
                .filter(name -> CLERK.matcher(name.value()).matches() || !ValueForms.canBe(name.name(), name.value()))
                .isPresent();
        if (nobody) {
            draft.remove(FieldNames.PAYEE_NAME);
        }
    }

    private Optional<Span> worker() {
        List<Role> working = roles.stream()
                .filter(role -> WORKS.matcher(role.word()).matches() && !NameShape.isFirm(role.printed()))
                .toList();
        boolean one = working.stream().map(Role::printed).distinct().count() == 1;
        return one ? Optional.of(working.get(0).name()) : Optional.empty();
    }

    private Optional<Span> addressed() {
        return roles.stream()
                .filter(role -> ADDRESSED.matcher(role.word()).matches() && !NameShape.isFirm(role.printed()))
                .map(Role::name)
                .findFirst();
    }

    /** A person named at the end of one of the first rows, and nobody else so. */
    private Optional<Span> alone() {
        List<Span> names = text.rows().stream()
                .limit(FIRST_ROWS)
                .map(row -> row.chunks().get(row.chunks().size() - 1))
                .map(NamedRoles::bare)
                .filter(cell -> cell.plain().matches("[\\p{IsHan}·]{2,6}") && NamedRoles.isName(cell.plain()))
                .filter(cell -> !NameShape.isFirm(cell.plain())
                        && roles.stream().noneMatch(role -> role.name().equals(cell)))
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private Optional<Span> greeted() {
        return text.rows().stream()
                .limit(FIRST_ROWS)
                .map(Row::chunks)
                .filter(cells -> cells.size() == 1)
                .map(cells -> cells.get(0))
                .flatMap(cell -> {
                    Matcher greeted = GREETED.matcher(cell.plain());
                    boolean greets = greeted.matches() && cell.plain().matches(".*(?:[:!,好]|" + HONOUR + ")$");
                    for (Pattern other : List.of(GREETED_BY_A_SENDER, SPOKEN_TO)) {
                        greets = greets || greeted.usePattern(other).matches();
                    }
                    return greets ? Stream.of(cell.sub(greeted.start(1), greeted.end(1))) : Stream.<Span>empty();
                })
                .filter(name -> NamedRoles.isName(name.plain()) && !NameShape.isFirm(name.plain()))
                .findFirst();
    }
}

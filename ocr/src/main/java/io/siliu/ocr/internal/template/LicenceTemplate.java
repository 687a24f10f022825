package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 营业执照 of a sole proprietor (layout of 2019) or a company, name, place and scope over as many lines as they take. */
final class LicenceTemplate {

    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Z])(9[1-3]\\d{6}[0-9A-Z]{10})(?![0-9A-Z])");

    private static final LabelledPaper FORM = new LabelledPaper()
            .lines(FieldNames.NAME, 3, "名称", "企业名称", "主体名称", "个体工商户名称", "市场主体名称", "字号名称")
            .field(FieldNames.OPERATOR, LabelledValues::text, "经营者", "法定代表人", "负责人")
            .lines(FieldNames.ADDRESS, 3, "经营场所", "住所", "营业场所")
            .lines(FieldNames.SCOPE, 20, "经营范围")
            .field(FieldNames.REGISTERED_ON, LabelledValues::date, "注册日期", "成立日期")
            .field(FieldNames.AUTHORITY, LicenceTemplate::office, "登记机关")
            .alsoPrinted("类型", "组成形式", "注册资本", "营业期限", "统一社会信用代码", "编号");

    private LicenceTemplate() {}

    /**
     * Most licences name their office in the seal alone: what stands near the word is then the day, or the seal's letters. What a text
     * layer prints wrong was printed wrong, and speaks against the licence: only what was recognised is mended.
     */
    private static Optional<String> office(Span span) {
        Optional<String> office = RegistrationOffices.in(Values.name(span.raw()));
        return span.isRecognised() ? office.map(RegistrationOffices::mended) : office;
    }

    /** The only office that the licence names, where its label was lost below the seal. */
    private static void onlyOffice(PageText text, Draft draft) {
        List<Span> offices = text.findAll(RegistrationOffices.ALONE).stream()
                .map(PageText.Found::span)
                .toList();
        if (offices.size() == 1) {
            draft.put(FieldNames.AUTHORITY, Optional.of(offices.get(0)), LicenceTemplate::office, Ground.FORM);
        }
    }

    static void read(PageText text, Draft draft) {
        text.find(CODE)
                .map(PageText.Found::span)
                .ifPresent(
                        span -> draft.put(Candidate.at(span, FieldNames.CREDIT_CODE, Values.identifier(span.raw()))));
        FORM.read(text, draft);
        if (draft.get(FieldNames.AUTHORITY).isEmpty()) {
            onlyOffice(text, draft);
        }
    }
}

package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.Support.needs;
import static io.siliu.ocr.internal.template.Support.neverHeaded;
import static io.siliu.ocr.internal.template.Support.neverLabelled;
import static io.siliu.ocr.internal.template.Support.neverSays;
import static io.siliu.ocr.internal.template.Support.reads;
import static io.siliu.ocr.internal.template.Support.says;
import static io.siliu.ocr.internal.template.Support.surely;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import java.util.List;
import java.util.regex.Pattern;

/** What speaks for a contract: two parties, what they agreed at which price or until when, and that they signed it. */
final class ContractSupports {

    /** Papers called so are seldom contracts; one that binds both sides all the same says much more. */
    private static final Pattern OFTEN_OF_OTHERS = Pattern.compile("确认函|订单");

    /** What only a paper that binds both sides says. */
    private static final Pattern BINDS =
            Pattern.compile("(?:违约|争议|仲裁|法院|解除|劳动关系).*(?:生效|一式|各执)|(?:生效|一式|各执).*(?:违约|争议|仲裁|法院)");

    static final SupportedKind KIND = new SupportedKind(
            DocumentKind.CONTRACT,
            Pattern.compile("合同|协议|约定|双方"),
            Integer.MAX_VALUE,
            11,
            List.of(
                    needs(evidence -> PartyHead.areBothIn(evidence.text())),
                    needs(evidence -> evidence.reads(FieldNames.PARTY_A) && evidence.reads(FieldNames.PARTY_B)),
                    needs(evidence -> evidence.reads(FieldNames.AMOUNT) || evidence.reads(FieldNames.VALID_TO)),
                    reads(2, FieldNames.PARTY_A),
                    reads(2, FieldNames.PARTY_B),
                    reads(1, FieldNames.CONTRACT_NUMBER),
                    reads(2, FieldNames.VALID_FROM),
                    reads(2, FieldNames.VALID_TO),
                    reads(2, FieldNames.AMOUNT),
                    reads(1, FieldNames.SIGNED_ON),
                    says(1, "签订|签署|签约|签字|签章|盖章"),
                    says(1, "违约|争议|仲裁|法院"),
                    says(1, "双方|各方"),
                    says(1, "(?:一式|各执)[一二两三四贰叁肆]份?"),
                    neverLabelled("余额|应收|附单据|报销|实发|个税合计|会议|到场|参会|验收(?:人|日期|结论|结果)"),
                    neverSays("草案|征求意见|讨论稿|尚未定稿"),
                    new Support(-2, evidence -> evidence.isHeaded(OFTEN_OF_OTHERS)),
                    neverHeaded(
                            "申请|审批|会签|评审|用印|通知|催|(?<!确认)函|说明(?!书)|清单|备忘|证明|明细|对账|范本|模板|草稿|样张|须知|公告|报告|纪要|(?<!有偿)委托书|授权书|收据|报价|询价|采购|验收|台账|目录|意向|终止|解除")),
            List.of(
                    surely(FieldNames.PARTY_A),
                    surely(FieldNames.PARTY_B),
                    evidence -> evidence.reads(FieldNames.PARTY_A_ID) && evidence.reads(FieldNames.PARTY_B_ID),
                    surely(FieldNames.VALID_FROM),
                    surely(FieldNames.VALID_TO),
                    surely(FieldNames.SIGNED_ON),
                    evidence -> evidence.says(BINDS)));

    private ContractSupports() {}
}

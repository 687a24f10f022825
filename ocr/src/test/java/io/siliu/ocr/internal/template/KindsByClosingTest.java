package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.Draft;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What closes tells the kind where title and words do not; papers of others that resemble ours close in nothing. */
class KindsByClosingTest {

    private static Arguments paper(DocumentKind kind, String lines) {
        return Arguments.of(kind, lines);
    }

    static Stream<Arguments> ours() {
        return Stream.of(
                paper(DocumentKind.ACCEPTANCE_RECEIPT, """
                                  现场完成情况一览
                        任务编号：RW2609002026000194
                        验收金额：3,000.00
                        验收结论：合格
                        验收人：示例王明
                        验收日期：2026-03-05
                        """),
                paper(DocumentKind.ACCEPTANCE_RECEIPT, """
                                  成果交接
                        任务单号：RW2609002026000194
                        验收数量：126 单
                        验收意见：同意
                        验收人：示例王明
                        验收日期：2026年3月5日
                        """),
                paper(DocumentKind.PAYMENT_SLIP, """
                                  示例云骑平台
                        收款人：示例罗东升
                        收款账号：9900006074708418976
                        应付金额：1,000.00
                        代扣税额：10.00
                        实付金额：990.00
                        付款时间：2026-03-05 10:15:00
                        状态：已打款
                        """),
                paper(DocumentKind.PAYMENT_SLIP, """
                                  您的一笔报酬
                        领款人：示例罗东升
                        银行卡号：9900006074708418976
                        税前报酬：2,400.00
                        扣缴税款：36.00
                        税后报酬：2,364.00
                        打款状态：打款成功
                        """),
                paper(DocumentKind.BANK_RECEIPT, """
                                  资金划转结果
                        付款户名：示例云骑即时配送有限公司
                        付款账号：991993288470839166
                        收款户名：示例罗东升
                        收款账号：9900006074708418976
                        金额（大写）：壹仟贰佰叁拾肆元伍角陆分
                        金额（小写）：1,234.56
                        交易流水号：66756944920306
                        """),
                paper(DocumentKind.BANK_RECEIPT, """
                                  示例银行
                        付款账号：991993288470839166
                        付款银行：示例城市商业银行
                        收款户名：示例罗东升
                        收款账号：9900006074708418976
                        金额（大写）：壹仟贰佰叁拾肆元伍角陆分
                        金额（小写）：1,234.56
                        交易情形：已入账
                        交易流水号：66756944920306
                        """),
                paper(DocumentKind.CONTRACT, """
                                  配送服务要点
                        甲方：示例云骑即时配送有限公司
                        乙方：示例罗东升
                        一、双方约定服务自2026年3月1日至2026年12月31日。
                        二、报酬共计12,000.00元。
                        三、一式两份，自签字之日起生效。
                        甲方（盖章）：            乙方（签字）：
                        签订日期：2026年3月1日
                        """),
                paper(DocumentKind.CONTRACT, """
                                  关于上门保洁的安排
                        甲方：示例云骑即时配送有限公司
                        乙方：示例罗东升
                        1. 双方约定，乙方完成保洁作业，报酬为人民币8,600.00元。
                        2. 有效期：2026年4月1日至2026年9月30日。
                        3. 一式两份，各执一份。
                        签署日期：2026年4月1日
                        """));
    }

    static Stream<Arguments> inOtherWords() {
        return Stream.of(
                paper(DocumentKind.ACCEPTANCE_RECEIPT, """
                                  关于任务成果的回函
                        示例配送服务部：
                            贵部提交的任务RW2609002026000194成果收悉。经我司现场核对，共完成配送126单，质量符合约定，同意按约结清。
                                                示例云骑即时配送有限公司
                                                经办：示例王明
                                                2026年3月5日
                        """),
                paper(DocumentKind.ACCEPTANCE_RECEIPT, """
                                  服务成果交接表
                        任务编号：RW2609002026000194
                        交付方：示例罗东升
                        接收方：示例云骑即时配送有限公司
                        交付数量：126 件
                        结算金额：3,000.00 元
                        接收人签字：示例王明
                        接收日期：2026年3月5日
                        """),
                paper(DocumentKind.CONTRACT, """
                                  服务确认函
                        甲方：示例云骑即时配送有限公司
                        乙方：示例罗东升
                        甲方委托乙方提供配送服务，自2026年3月1日至2026年12月31日，服务费12,000.00元。
                        双方约定本函经签字后生效。
                        签订日期：2026年3月1日
                        """),
                paper(DocumentKind.CONTRACT, """
                                  任务订单
                        合同编号：HT-2026-0301
                        甲方：示例云骑即时配送有限公司
                        乙方：示例罗东升
                        服务期限：2026年3月1日至2026年12月31日
                        报酬：12,000.00元
                        甲方签章：      乙方签字：
                        签订日期：2026-03-01
                        """));
    }

    @ParameterizedTest
    @MethodSource({"ours", "inOtherWords"})
    void whatClosesIsOursAndIsDoubted(DocumentKind kind, String lines) {
        Draft draft = PrintedPages.typed(lines).read();
        assertThat(draft.kind()).isEqualTo(kind);
        assertThat(draft.candidates()).isNotEmpty();
        assertThat(draft.doubted()).containsAll(draft.candidates().keySet());
    }

    static Stream<Arguments> ofOthers() {
        return Stream.of(
                paper(DocumentKind.OTHER, """
                                  采购订单
                        合同编号：HT-2026-0301
                        甲方：示例云骑即时配送有限公司
                        乙方：示例餐饮管理有限公司
                        交货期限：2026年3月1日至2026年12月31日
                        价款：12,000.00元
                        甲方签章：      乙方签章：
                        签订日期：2026-03-01
                        """),
                paper(DocumentKind.OTHER, """
                                  往来询证函
                        甲方：示例云骑即时配送有限公司
                        乙方：示例餐饮管理有限公司
                        双方合同自2026年3月1日至2026年12月31日，价款12,000.00元，请核对后签章。
                        """),
                paper(DocumentKind.OTHER, """
                                  服务报价
                        任务编号：RW2609002026000194
                        数量：126
                        金额：3,000.00
                        经办人：示例王明
                        日期：2026-03-05
                        """),
                paper(DocumentKind.OTHER, """
                                  货物交接
                        任务编号：RW2609002026000194
                        送货数量：126 箱
                        金额：3,000.00
                        签收人：示例王明
                        签收日期：2026-03-05
                        """),
                paper(DocumentKind.OTHER, """
                                  成果提交
                        任务编号：RW2609002026000194
                        完成数量：126
                        金额：3,000.00
                        状态：待验收
                        验收人：示例王明
                        提交日期：2026-03-05
                        """),
                paper(DocumentKind.OTHER, """
                                  示例物料采购
                        任务编号：RW2609002026000194
                        数量：126
                        金额：3,000.00
                        验收标准：符合国标
                        经办人：示例王明
                        日期：2026-03-05
                        """),
                paper(DocumentKind.OTHER, """
                                  三月薪酬
                        姓名：示例罗东升            部门：配送部
                        应发金额：6,000.00
                        代扣个税：30.00
                        实发金额：5,970.00
                        银行卡号：9900006074708418976
                        状态：已发放
                        """),
                paper(DocumentKind.OTHER, """
                                  收入税额测算
                        姓名：示例罗东升
                        税前收入：6,000.00
                        代扣个税：30.00
                        税后收入：5,970.00
                        状态：测算
                        """),
                paper(DocumentKind.OTHER, """
                                  提现详情
                        提现金额：100.00
                        手续费：1.00
                        到账金额：99.00
                        户名：示例罗东升
                        银行卡号：9900006074708418976
                        状态：已到账
                        """),
                paper(DocumentKind.OTHER, """
                                  用款单
                        付款户名：示例云骑即时配送有限公司
                        付款账号：991993288470839166
                        收款户名：示例罗东升
                        收款账号：9900006074708418976
                        金额（大写）：壹仟贰佰叁拾肆元伍角陆分
                        金额（小写）：1,234.56
                        日期：2026-03-05
                        审批：同意
                        """),
                paper(DocumentKind.OTHER, """
                                  商业承兑
                        付款户名：示例云骑即时配送有限公司
                        付款账号：991993288470839166
                        收款户名：示例罗东升
                        收款账号：9900006074708418976
                        金额（大写）：壹仟贰佰叁拾肆元伍角陆分
                        金额（小写）：1,234.56
                        汇票到期日：2026-03-05
                        """),
                paper(DocumentKind.OTHER, """
                                  合作会议纪要
                        甲方：示例云骑即时配送有限公司
                        乙方：示例罗东升
                        双方讨论了2026年3月1日至2026年12月31日的合作，费用约12,000.00元。
                        签字：
                        """),
                paper(DocumentKind.OTHER, """
                                  终止合作
                        甲方：示例云骑即时配送有限公司
                        乙方：示例罗东升
                        双方同意，2026年3月1日至2026年12月31日的合同终止，报酬12,000.00元已结清。
                        签订日期：2026年3月1日
                        """));
    }

    @ParameterizedTest
    @MethodSource("ofOthers")
    void whatResemblesOursStaysOfNoKind(DocumentKind kind, String lines) {
        assertThat(PrintedPages.typed(lines).read().kind()).isEqualTo(kind);
    }
}

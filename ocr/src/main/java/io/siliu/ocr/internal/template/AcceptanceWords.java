package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import java.util.List;

/** What clients call the fields of the paper by which they accept what was done, the most telling first. */
final class AcceptanceWords {

    /** What the client does with the work: what is agreed or planned counts for nothing. */
    private static final List<String> FOUND = List.of(
            "验收", "验收合格", "合格", "核定", "核验", "核实", "核准", "审定", "确认", "认定", "认可", "签收", "检收", "验讫", "签认", "结算", "计价",
            "计费", "计酬", "本次验收", "本次确认", "本次结算", "本次完成", "本次交付", "本次", "本期验收", "本期确认", "本期结算", "本期完成", "本期交付", "本期");

    /** What was done, the most telling first: what counts of it goes before all of it. */
    private static final List<String> DONE =
            List.of("有效", "实收", "实际完成", "实际交付", "实际", "完成", "完工", "交付", "实做", "提交", "成果", "服务", "作业");

    /** Who signs for a side by what is accepted, or below it. */
    private static final List<String> SURE_SIGNERS = List.of(
            "验收人", "验收人员", "验收代表", "验收负责人", "验收", "核验人", "核定人", "确认人", "签收人", "检收人", "代表签字", "签字", "签名", "签字人", "验收签字",
            "验收人签字", "确认签字");

    /** Who signs for a side. */
    private static final List<String> SIGNERS = List.of(
            "验收人", "验收人员", "验收代表", "验收负责人", "验收", "核验人", "核定人", "确认人", "签收人", "检收人", "代表", "授权代表", "经办人", "负责人", "代表签字",
            "签字", "签名", "签字人", "验收签字", "验收人签字", "确认签字");

    private static final List<String> OTHER_GIVERS = List.of("甲方", "我方", "客户", "客户方", "需求单位", "企业", "企业方", "采购单位");

    private static final List<String> OTHER_TAKERS =
            List.of("乙方", "服务方", "施工方", "作业方", "完成方", "交付方", "供应商", "平台", "平台方");

    static final List<String> ACCEPTED_BY = together(
            joined(
                    List.of(
                            "终验", "最终验收", "验收", "验收方", "甲方验收", "客户验收", "核验", "核定", "检收", "签收", "确认", "验讫", "签认", "质检",
                            "审定", "核实"),
                    List.of(
                            "人", "人员", "代表", "负责人", "员", "人签名", "人签字", "人签章", "人员签字", "人员签名", "经手人", "经办人", "代表签字",
                            "代表签名", "者", "人姓名")),
            List.of(
                    "验收签字", "验收签名", "验收签章", "签收签字", "验收方签字", "客户签字", "客户签名", "经办人", "客户代表", "甲方代表", "委托方代表", "发包方代表",
                    "用工方代表"),
            joined(
                    List.of(
                            "验收方", "确认方", "核验方", "签收方", "需求方", "委托方", "发包方", "用工方", "甲方", "客户", "验收单位", "甲方代表", "委托方代表",
                            "客户代表", "发包方代表", "用工方代表"),
                    List.of("(签字)", "(签名)", "(签章)", "(签字/盖章)", "(签字或盖章)", "(签字盖章)")),
            joined(together(ContractWords.GIVERS, OTHER_GIVERS), SURE_SIGNERS));

    /** Who speaks for the client may be named in the head of the paper as well, and need not be who accepts. */
    static final List<String> UNSURE_SIGNERS = together(
            joined(
                    together(ContractWords.GIVERS, OTHER_GIVERS),
                    List.of("代表", "授权代表", "经办人", "负责人", "签收", "确认", "认可", "接收人")),
            joined(List.of("接收", "接受", "认可", "初验"), List.of("人", "人员", "人签字", "人签名", "代表")));

    static final List<String> ACCEPTED_ON = together(
            joined(
                    List.of(
                            "终验", "最终验收", "验收", "验收完成", "验收通过", "验收合格", "验收签字", "核定", "核验", "检收", "签收", "确认", "验讫",
                            "签认", "审定", "核实", "签字", "签署", "签名", "通过"),
                    List.of("日期", "时间", "日")),
            List.of("签章日期", "盖章日期", "日期"));

    /** Who fills a form in need not be who accepts. */
    static final List<String> UNSURE_DAYS = List.of(
            "初验日期", "初验时间", "接收日期", "接收时间", "接受日期", "接受时间", "认可日期", "回执日期", "出具日期", "填表日期", "填写日期", "核对日期", "评定日期",
            "办结日期", "归档日期");

    /** How much the client found good. */
    static final List<String> QUANTITIES_FOUND = together(
            joined(
                    together(FOUND, List.of("验收通过", "通过", "审核通过")),
                    List.of("数量", "工作量", "单量", "件数", "数", "量", "数额量", "工时", "业务量", "数量合计")),
            List.of("验收通过"));

    static final List<String> QUANTITIES = together(
            QUANTITIES_FOUND,
            List.of("合计数量", "数量合计", "总数量", "总单量", "总件数"),
            joined(DONE, List.of("数量", "工作量", "单量", "件数", "单数", "量", "业务量", "工时")),
            List.of("数量", "工作量", "单量", "件数", "工时", "业务量"),
            List.of("本期完成", "本次完成", "本期交付", "本次交付", "本期验收", "本次验收"));

    private static final List<String> SUMS =
            List.of("金额", "价款", "总额", "总价", "总金额", "费用", "款项", "款额", "报酬", "服务费", "款", "劳务费", "报酬金额");

    /** What is left of the price where something is taken off it. */
    static final List<String> AMOUNTS_LEFT = joined(
            List.of("实结", "实际结算", "最终结算", "最终验收", "扣款后", "扣罚后", "核减后", "审减后", "应付净"),
            List.of("金额", "价款", "费用", "款", "报酬", "服务费", "总额", "额"));

    static final List<String> AMOUNTS = together(
            AMOUNTS_LEFT,
            List.of("含税金额", "价税合计", "含税合计", "含税总价", "含税价款", "含税结算金额", "含税验收金额"),
            joined(FOUND, SUMS),
            joined(List.of("应付", "应结", "应结算", "应支付", "可结算", "实际", "完工", "成果"), SUMS),
            joined(
                    List.of("本次应付", "本次应结", "本次应支付", "本期应付", "本期应结", "本期应支付", "验收应付", "本单应付", "本单结算", "本单"),
                    List.of("金额", "价款", "报酬", "费用", "服务费", "款")),
            List.of(
                    "合计金额", "金额合计", "总金额", "总价", "总价款", "总计金额", "价款合计", "合价", "费用合计", "费用总计", "报酬合计", "服务费合计", "合计价款",
                    "净值合计", "净值总计", "净值"),
            List.of("报酬", "报酬金额", "劳务报酬", "劳务费", "价款", "费用", "金额", "小写", "合计", "总计", "小计"));

    /** Labels that are no field of ours but end the value before them. */
    static final List<String> OTHERS = together(
            List.of(
                    "任务名称", "任务描述", "服务内容", "服务项目", "工作内容", "作业内容", "项目名称", "成果名称", "交付内容", "交付成果", "验收内容", "验收项目",
                    "验收标准", "承揽方", "承揽人", "承揽者", "服务方", "服务人员", "作业人", "施工方", "执行人", "完成人", "受托方", "提供方", "委托方", "委托单位",
                    "委托人", "发包方", "发包单位", "需求方", "客户", "客户名称", "用工企业", "用工单位", "甲方", "乙方", "姓名", "职业", "城市", "地点",
                    "服务地点", "开始日期", "结束日期", "开工日期", "完工日期", "完成日期", "交付日期", "提交日期", "交付时间", "完成时间", "提交时间", "服务期间",
                    "服务时间", "验收结果", "验收结论", "验收意见", "验收情况", "验收状态", "核定结论", "核定意见", "质量评价", "服务评价", "评价", "结论", "意见",
                    "是否合格", "单价", "结算单价", "约定单价", "计价单价", "备注", "说明", "单位", "计量单位", "编号", "单号", "合同编号", "合同号", "验收单号",
                    "验收编号", "序号", "批次", "批", "盖章", "签章", "公章", "大写", "金额大写"),
            joined(
                    List.of("约定", "计划", "合同", "预计", "预算", "任务", "下达", "应完成", "不合格"),
                    List.of("数量", "工作量", "金额", "价款", "单量")),
            joined(
                    List.of("累计", "累计完成", "累计交付", "累计验收", "累计确认", "累计结算"),
                    List.of("数量", "工作量", "单量", "件数", "单数", "数", "量", "业务量", "工时", "金额", "总额", "价款", "报酬", "")),
            joined(together(FOUND, List.of("约定", "合同", "")), List.of("价格", "单价")),
            joined(together(ContractWords.TAKERS, OTHER_TAKERS), SIGNERS),
            List.of("不含税金额", "未税金额", "不含税价", "税额", "税率", "完成率", "合格率"),
            List.of("总量", "服务费", "服务费用", "平台服务费", "手续费"));

    private AcceptanceWords() {}
}

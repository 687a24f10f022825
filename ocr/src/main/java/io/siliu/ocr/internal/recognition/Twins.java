package io.siliu.ocr.internal.recognition;

import java.util.List;

/**
 * Chinese letters that differ by a dot, or by the length of a stroke. In some typefaces networks that were trained on the same
 * pictures take one for its twin, again and again and sure of it: that they agree is then no second opinion.
 */
final class Twins {

    private static final String ALL = String.join(
            "",
            List.of(
                    "村材", "土士", "未末", "日曰", "己已巳", "干千于", "戊戌戍", "侯候", "刺剌", "治冶", "晴睛", "拔拨", "折拆析", "洒酒", "祟崇", "茶荼",
                    "徒徙", "母毋", "免兔", "鸟乌", "淮准", "枝技", "栏拦", "杆秆", "植值", "幸辛", "竟竞", "人入", "今令", "甲申由", "延廷", "桃挑",
                    "沈忱", "杨扬", "壬王", "冼洗", "凌淩", "钧钓", "玲珍", "籍藉", "蓝篮", "抡抢", "仓仑", "沧沦"));

    private Twins() {}

    static boolean anyIn(String value) {
        return value.chars().anyMatch(letter -> ALL.indexOf(letter) >= 0);
    }
}

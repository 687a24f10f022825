package io.siliu.ocr.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The nations an identity card may name, as it prints them (GB/T 3304-1991), and those whose nation is not settled. */
public final class Nations {

    static final List<String> ALL = List.of(
            "汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克", "傣", "黎",
            "傈僳", "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬",
            "锡伯", "阿昌", "普米", "塔吉克", "怒", "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴",
            "珞巴", "基诺");

    private static final String UNSETTLED = "穿青人";

    private Nations() {}

    static boolean isOne(String printed) {
        return ALL.contains(printed) || printed.equals(UNSETTLED);
    }

    /** The nation that a text begins with: what stands beside it on the card may have run into it. */
    public static Optional<String> at(String text) {
        return ALL.stream().filter(text::startsWith).max(Comparator.comparingInt(String::length));
    }
}

package io.siliu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What somebody made of an older file goes over the newer one part by part, and takes back nothing that they did not touch. */
class MadeOverTest {

    @Test
    void eachKeepsWhatTheOtherDidNotTouch() {
        assertThat(over(
                        "{'a':'1','b':'2','title':{'zh':'x','en':'y'}}",
                        "{'a':'9','b':'2','title':{'zh':'x','en':'typed'}}",
                        "{'a':'1','b':'7','title':{'zh':'now','en':'y'}}"))
                .isEqualTo(json("{'a':'9','b':'7','title':{'zh':'now','en':'typed'}}"));
    }

    @Test
    void whatBothChangedIsAsItWasTyped() {
        assertThat(over("{'a':'1'}", "{'a':'9'}", "{'a':'7'}")).isEqualTo(json("{'a':'9'}"));
    }

    @Test
    void whatWasTakenOutStaysOutAndWhatWasAddedStaysIn() {
        assertThat(over("{'a':'1','b':'2'}", "{'b':'2','c':'typed'}", "{'a':'1','b':'2','d':'now'}"))
                .isEqualTo(json("{'b':'2','c':'typed','d':'now'}"));
    }

    @Test
    void valuesOfAThresholdAreToldApartByWhomAndFromWhenTheyHold() {
        assertThat(
                        over(
                                "{'rows':[{'from':'2026-01-01','value':'1'}]}",
                                "{'rows':[{'from':'2026-01-01','value':'9'}]}",
                                "{'rows':[{'occupation':'RIDER','from':'2026-01-01','value':'5'},{'from':'2026-01-01','value':'1'}]}"))
                .isEqualTo(
                        json(
                                "{'rows':[{'occupation':'RIDER','from':'2026-01-01','value':'5'},{'from':'2026-01-01','value':'9'}]}"));
    }

    @Test
    void waysToHitAreToldApartByTheirNames() {
        assertThat(over(
                        "{'circumstances':[{'name':'RING','severity':'LOW'}]}",
                        "{'circumstances':[{'name':'RING','severity':'HIGH'}]}",
                        "{'circumstances':[{'name':'FIRST'},{'name':'RING','severity':'LOW'}]}"))
                .isEqualTo(json("{'circumstances':[{'name':'FIRST'},{'name':'RING','severity':'HIGH'}]}"));
    }

    @Test
    void aListWithoutNamesIsOnePartWhereItsLengthChanged() {
        assertThat(over("{'requires':['a','b']}", "{'requires':['a','c']}", "{'requires':['d','b']}"))
                .isEqualTo(json("{'requires':['d','c']}"));
        assertThat(over("{'requires':['a']}", "{'requires':['a','c']}", "{'requires':[]}"))
                .isEqualTo(json("{'requires':['a','c']}"));
    }

    /** By places the third of them would come out as the edited second with what is new in the last. */
    @Test
    void aListWithoutNamesIsOnePartWhereItsElementsMoved() {
        String made = "{'examples':[{'in':'1','out':'a'},{'in':'2','out':'b'},{'in':'3','out':'typed'}]}";
        String shown = "{'examples':[{'in':'1','out':'a'},{'in':'2','out':'b'},{'in':'3','out':'c'}]}";
        String stands = "{'examples':[{'in':'2','out':'b'},{'in':'3','out':'c'},{'in':'4','out':'c'}]}";
        List<MadeOver.Both> told = new ArrayList<>();

        assertThat(MadeOver.of(json(shown), json(made), json(stands), told::add))
                .isEqualTo(json(made));
        assertThat(told).extracting(MadeOver.Both::path).containsExactly("examples");
        assertThat(over("{'requires':['a','b']}", "{'requires':['b','a']}", "{'requires':['a','c']}"))
                .isEqualTo(json("{'requires':['b','a']}"));
    }

    @Test
    void aConditionIsOnePart() {
        assertThat(over("{'when':{'parameter':'a'}}", "{'when':{'parameter':'b'}}", "{'when':{'number':'3'}}"))
                .isEqualTo(json("{'when':{'parameter':'b'}}"));
        assertThat(over("{'scope':{'and':['a','b']}}", "{'scope':{'and':['b','c']}}", "{'scope':{'and':['a','d']}}"))
                .isEqualTo(json("{'scope':{'and':['b','c']}}"));
    }

    @Test
    void whatItsAuthorCalledLikeAConditionIsNone() {
        assertThat(
                        over(
                                "{'parameters':{'scope':{'rows':[{'from':'2026-01-01','value':'1'},{'from':'2026-07-01','value':'2'}]}}}",
                                "{'parameters':{'scope':{'rows':[{'from':'2026-01-01','value':'9'},{'from':'2026-07-01','value':'2'}]}}}",
                                "{'parameters':{'scope':{'rows':[{'from':'2026-01-01','value':'1'},{'from':'2026-07-01','value':'7'}]}}}"))
                .isEqualTo(
                        json(
                                "{'parameters':{'scope':{'rows':[{'from':'2026-01-01','value':'9'},{'from':'2026-07-01','value':'7'}]}}}"));
        assertThat(over(
                        "{'circumstances':[{'name':'when','severity':'LOW','explanation':{'zh':'x'}}]}",
                        "{'circumstances':[{'name':'when','severity':'HIGH','explanation':{'zh':'x'}}]}",
                        "{'circumstances':[{'name':'when','severity':'LOW','explanation':{'zh':'now'}}]}"))
                .isEqualTo(json("{'circumstances':[{'name':'when','severity':'HIGH','explanation':{'zh':'now'}}]}"));
    }

    @Test
    void aConditionThatNobodyTouchedIsAsItStands() {
        assertThat(over("{'when':'a','b':'2'}", "{'when':'a','b':'9'}", "{'when':{'or':['a','d']},'b':'2'}"))
                .isEqualTo(json("{'when':{'or':['a','d']},'b':'9'}"));
    }

    private static ObjectNode over(String shown, String made, String stands) {
        return MadeOver.of(json(shown), json(made), json(stands));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) Json.MAPPER.readTree(text.replace('\'', '"'));
    }
}

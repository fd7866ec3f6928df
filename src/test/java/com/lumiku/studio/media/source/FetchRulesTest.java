package com.lumiku.studio.media.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchRulesTest {

    private static final String ADDRESS = "93.184.216.34";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:7f00:1::",
                "3fff::1",
                "100::1",
                "::127.0.0.1"
            })
    void addressesOfTheInside(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "93.184.216.34",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "64:ff9b::101:101",
                "2606:4700::1111",
                "2a00:1450::1",
                "2003::1",
                "2001:4860::8888"
            })
    void addressesOfTheInternet(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pictures.test/a.png",
                "http://PICTURES.test/a.png?b=1",
                "https://pictures.test:443/a",
                "https://files.test:8443/a",
                "https://93.184.216.34/a"
            })
    void allowsWhatIsListed(String uri) throws Exception {
        assertThat(rules(ADDRESS).address(URI.create(uri)).getHostAddress()).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pictures.test:8443/a",
                "https://files.test/a",
                "https://a.pictures.test/a",
                "https://pictures.test.evil.test/a",
                "https://pictures.test@evil.test/a",
                "https://user@pictures.test/a",
                "ftp://pictures.test/a",
                "file:///etc/passwd",
                "data:image/png;base64,AA",
                "//pictures.test/a",
                "http:///a",
                "a.png",
                "http://127.0.0.1/a",
                "http://[::1]/a"
            })
    void refusesEverythingElse(String uri) {
        refuses(rules(ADDRESS), uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://0x7f000001/",
                "http://1.1.1.1./"
            })
    void refusesNumbersInDisguiseEvenWhereListed(String uri) {
        FetchRules listed = new FetchRules(
                Set.of("2130706433", "0177.0.0.1", "0x7f.1", "127.1", "0x7f000001", "1.1.1.1."),
                Set.of(),
                new AddressGuard(host -> new InetAddress[] {InetAddress.getByName(ADDRESS)}, PublicAddresses::contain));

        refuses(listed, uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "169.254.169.254", "127.0.0.1", "::1", "::ffff:127.0.0.1"})
    void refusesAListedNameOfAnInsideAddress(String address) {
        refuses(rules(address), "https://pictures.test/");
    }

    @Test
    void refusesANameOfWhichOneAddressIsInside() {
        refuses(rules(ADDRESS, "10.0.0.1"), "https://pictures.test/");
    }

    @Test
    void trustsAnOriginWhereverItIs() throws Exception {
        FetchRules trusting = rules("127.0.0.1").trusting(URI.create("http://comfy.test:8188/api"));

        assertThat(trusting.address(URI.create("http://Comfy.test:8188/view?x=1"))
                        .getHostAddress())
                .isEqualTo("127.0.0.1");
        refuses(trusting, "http://comfy.test:8189/view");
        refuses(trusting, "https://comfy.test:8188/view");
    }

    private static void refuses(FetchRules rules, String uri) {
        assertThatExceptionOfType(RemotePictureException.class)
                .isThrownBy(() -> rules.address(URI.create(uri)))
                .matches(refusal -> !refusal.isPassing());
    }

    private static FetchRules rules(String... addresses) {
        return new FetchRules(
                Set.of("pictures.test", " Files.test:8443 ", "93.184.216.34"),
                Set.of(),
                new AddressGuard(
                        host -> {
                            InetAddress[] found = new InetAddress[addresses.length];
                            for (int i = 0; i < addresses.length; i++) {
                                found[i] = InetAddress.getByName(addresses[i]);
                            }
                            return found;
                        },
                        PublicAddresses::contain));
    }
}

package com.lumiku.studio.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests below docker/kubernetes against the model of Kubernetes: what it does not know is an error. */
class KubernetesTest {

    private static final Path MANIFESTS = Path.of("docker/kubernetes");
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.of(
                    ConfigMap.class,
                    Deployment.class,
                    HorizontalPodAutoscaler.class,
                    Namespace.class,
                    NetworkPolicy.class,
                    PersistentVolumeClaim.class,
                    PodDisruptionBudget.class,
                    PodMonitor.class,
                    Service.class,
                    ServiceAccount.class)
            .collect(Collectors.toMap(HasMetadata::getKind, kind -> kind));
    private static final ObjectMapper STRICT = YAMLMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new NothingUnknown())
            .build();

    static List<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.walk(MANIFESTS)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("kustomization.yaml"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyFieldIsKnown(Path manifest) {
        HasMetadata object = read(manifest);
        assertThat(object.getApiVersion()).isEqualTo(HasMetadata.getApiVersion(object.getClass()));
        assertThat(object.getMetadata().getName()).startsWith("avatar-studio");
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsFound() throws IOException {
        String manifest = Files.readString(MANIFESTS.resolve("base/replica/deployment.yaml"));
        assertThatThrownBy(() -> STRICT.readValue(manifest.replace("runAsNonRoot", "runAsNoRoot"), Deployment.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("runAsNoRoot");
    }

    @Test
    void probesAskTheRealEndpointsOfAPortThatIsOpen() {
        Container container = container();
        assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/started");
        assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        assertThat(container.getPorts())
                .extracting(port -> port.getName() + ":" + port.getContainerPort())
                .containsExactly("http:8080", "management:9000");
    }

    @Test
    void noPodMayDoMoreThanItMust() {
        Container container = container();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getVolumeMounts())
                .extracting(mount -> mount.getMountPath())
                .containsExactlyInAnyOrder("/data", "/tmp");
    }

    @Test
    void aPodIsGivenTheTimeItTakesToStop() throws Exception {
        Deployment deployment = (Deployment) read(MANIFESTS.resolve("base/replica/deployment.yaml"));
        ConfigMap settings = (ConfigMap) read(MANIFESTS.resolve("base/configmap.yaml"));
        Properties shipped = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(file);
        }
        long seconds = container().getLifecycle().getPreStop().getSleep().getSeconds()
                + seconds(settings.getData().get("QUARKUS_SHUTDOWN_DELAY"))
                + seconds(shipped.getProperty("quarkus.shutdown.timeout"))
                + seconds(Settings.defaults().get("studio.generation.shutdown-grace"));
        assertThat(deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                .isGreaterThan(seconds + 10);
    }

    /** Every patch of a kustomization names a place that its Deployment has. */
    @Test
    void whatIsPatchedIsThere() throws IOException {
        JsonNode deployment = STRICT.readTree(
                MANIFESTS.resolve("base/replica/deployment.yaml").toFile());
        for (String role : List.of("web", "worker")) {
            JsonNode kustomization = STRICT.readTree(MANIFESTS
                    .resolve("base")
                    .resolve(role)
                    .resolve("kustomization.yaml")
                    .toFile());
            JsonNode patch =
                    STRICT.readTree(kustomization.at("/patches/0/patch").textValue());
            for (JsonNode operation : patch) {
                String place = operation.path("path").textValue();
                String parent = place.substring(0, place.lastIndexOf('/'));
                assertThat(deployment.at(parent).isMissingNode()).as(place).isFalse();
            }
            assertThat(patch.findValuesAsText("value")).as(role).contains(role);
        }
    }

    /** Without the volume in common, and with settings that there are. */
    @Test
    void withABucketNothingIsShared() throws IOException {
        JsonNode overlay = STRICT.readTree(
                MANIFESTS.resolve("overlays/s3/kustomization.yaml").toFile());
        JsonNode claim = STRICT.readTree(overlay.at("/patches/0/patch").textValue());
        assertThat(claim.path("$patch").textValue()).isEqualTo("delete");
        assertThat(claim.at("/metadata/name").textValue())
                .isEqualTo(
                        read(MANIFESTS.resolve("base/media.yaml")).getMetadata().getName());

        JsonNode volume =
                STRICT.readTree(overlay.at("/patches/1/patch").textValue()).get(0);
        JsonNode deployment = STRICT.readTree(
                MANIFESTS.resolve("base/replica/deployment.yaml").toFile());
        assertThat(deployment
                        .at(volume.path("path").textValue())
                        .at("/persistentVolumeClaim/claimName")
                        .textValue())
                .isEqualTo(claim.at("/metadata/name").textValue());
        assertThat(volume.at("/value/name").textValue())
                .isEqualTo(deployment
                        .at(volume.path("path").textValue())
                        .path("name")
                        .textValue());
        assertThat(volume.at("/value").has("emptyDir")).isTrue();

        for (JsonNode setting : STRICT.readTree(overlay.at("/patches/2/patch").textValue())) {
            String variable = setting.path("path").textValue().replace("/data/", "");
            assertThat(Settings.defaults().keySet())
                    .anyMatch(property -> property.replaceAll("[.-]", "_").equalsIgnoreCase(variable));
        }
    }

    private static long seconds(String duration) {
        return Duration.parse("PT" + duration).toSeconds();
    }

    private static Container container() {
        Deployment deployment = (Deployment) read(MANIFESTS.resolve("base/replica/deployment.yaml"));
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static String path(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http");
        return probe.getHttpGet().getPath();
    }

    private static HasMetadata read(Path manifest) {
        try {
            String kind = STRICT.readTree(manifest.toFile()).path("kind").textValue();
            assertThat(KINDS).as(manifest.toString()).containsKey(kind);
            return STRICT.readValue(manifest.toFile(), KINDS.get(kind));
        } catch (IOException e) {
            throw new UncheckedIOException(manifest.toString(), e);
        }
    }

    /** Without the model's own place for whatever it does not know. */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}

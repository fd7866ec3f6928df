package com.lumiku.studio.media.store;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Makes the client of a bucket, as the settings say. */
final class S3Connection {

    /** Of servers that are not AWS, which hardly look at it. */
    private static final String ANY_REGION = "us-east-1";

    /** Whoever loads a picture slowly through the service holds one. */
    private static final int MOST_CONNECTIONS = 1_000;

    private S3Connection() {}

    /** A bucket at the place of the settings, with the keys that AWS' usual ways lead to. */
    static S3Bucket open(S3Config config, String bucket, String prefix) {
        return open(config, bucket, prefix, DefaultCredentialsProvider.builder().build());
    }

    static S3Bucket open(S3Config config, String bucket, String prefix, AwsCredentialsProvider credentials) {
        config.endpoint().ifPresent(S3Connection::requireAddress);
        Optional<Region> region = config.region()
                .or(() -> config.endpoint().map(elsewhere -> ANY_REGION))
                .map(Region::of);
        var client = S3Client.builder()
                .credentialsProvider(credentials)
                .forcePathStyle(config.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(http(config.timeout()))
                .overrideConfiguration(calls -> calls.apiCallTimeout(config.timeout()));
        var presigner = S3Presigner.builder()
                .credentialsProvider(credentials)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(config.pathStyle())
                        .build());
        region.ifPresent(client::region);
        region.ifPresent(presigner::region);
        config.endpoint().ifPresent(client::endpointOverride);
        config.endpoint().ifPresent(presigner::endpointOverride);
        try {
            return new S3Bucket(client.build(), presigner.build(), bucket, folder(prefix));
        } catch (SdkClientException e) {
            throw new ConfigurationException(
                    "STUDIO_S3_REGION must name the region of the bucket: " + e.getMessage(), e);
        }
    }

    /** Asks before it sends a body: a server that refuses at once need not take it, and is understood. */
    private static SdkHttpClient.Builder<?> http(Duration timeout) {
        return Apache5HttpClient.builder()
                .expectContinueEnabled(true)
                .maxConnections(MOST_CONNECTIONS)
                .connectionTimeout(timeout.dividedBy(4))
                .connectionAcquisitionTimeout(timeout.dividedBy(4))
                .socketTimeout(timeout.dividedBy(2));
    }

    private static void requireAddress(URI endpoint) {
        if (endpoint.getHost() == null || !Set.of("http", "https").contains(endpoint.getScheme())) {
            throw new ConfigurationException(
                    "STUDIO_S3_ENDPOINT must be an address such as https://minio.example.org, but is " + endpoint);
        }
    }

    private static String folder(String prefix) {
        String name = prefix.replaceAll("^/+|/+$", "");
        return name.isEmpty() ? "" : name + '/';
    }
}

/**
 * Where policies are found: bundled in jars, in directories, or in several of these.
 *
 * <pre>{@code
 * PolicyRepository repository = PolicyRepository.of(PolicyRepository.directory(mine), PolicyRepository.bundled());
 * for (PolicyId id : repository.policies()) {
 *     System.out.println(repository.policy(id).orElseThrow().title());
 * }
 * }</pre>
 */
package dev.proviso.model.repository;

/*
 * A rival: the firm processes as one would write them in C, a structure for every firm and plain loops over them, exp and log of libm,
 * uniforms of xoshiro256++ (Blackman and Vigna 2019).
 *
 *   firm-processes <population> <quarters> <seed>
 *
 * reads the population as doubles in the order of `c-program.ts` and prints the run as JSON; the time is that of the quarters alone.
 */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WORLDS = 2, MOST_CELLS = 256 };
static const double PI = 3.14159265358979323846;

typedef struct {
  double jobs, log_jobs, productivity, knowledge, open;
  int age;
  unsigned char cluster, region, large;
} Firm;

typedef struct {
  int clusters, regions, quarters, ages;
  double weight, growth_drift, growth_scale, growth_size_exponent, growth_cap, log_fewest_jobs;
  double crowded_entry, entry_spillover, entrant_mu, entrant_sd, productivity_mean, productivity_sd;
  double kept, research_small, research_large, half_knowledge, critical_mass, spillover_rate;
  const double *exit_hazard, *size_factor, *entry_per_firm, *capacity, *region_share, *macro_index, *cell_weight;
} Rules;

typedef struct {
  Firm *firms;
  long count, room;
  double spilt;
  long entries, exits;
} World;

/* ---- luck ---- */

static uint64_t state[4];

static uint64_t rotated(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static uint64_t next_word(void) {
  const uint64_t result = rotated(state[0] + state[3], 23) + state[0], t = state[1] << 17;
  state[2] ^= state[0], state[3] ^= state[1], state[1] ^= state[2], state[0] ^= state[3];
  state[2] ^= t;
  state[3] = rotated(state[3], 45);
  return result;
}

static void seed_with(uint64_t seed) {
  for (int n = 0; n < 4; n++) {
    uint64_t z = (seed += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    state[n] = z ^ (z >> 31);
  }
}

static double uniform(void) { return ((double)(next_word() >> 11) + 0.5) * 0x1.0p-53; }

static double normal(void) { return sqrt(-2 * log(uniform())) * cos(2 * PI * uniform()); }

static double laplace(void) {
  const double v = uniform() - 0.5;
  return copysign(log(1 - 2 * fabs(v)), v) / sqrt(2);
}

static long poisson(double mean) {
  if (mean > 200) return (long)fmax(0, floor(mean + sqrt(mean) * normal() + 0.5));
  const double least = exp(-mean);
  long count = 0;
  for (double product = uniform(); product > least; product *= uniform()) count++;
  return count;
}

/* ---- one quarter of one world ---- */

static void learn(Firm *f, const Rules *r, double index) {
  f->open *= r->kept;
  f->knowledge = r->kept * f->knowledge + (f->large ? r->research_large : r->research_small) * index / 4 * f->jobs * f->productivity;
}

static double absorb(const Firm *f, const Rules *r, const double *pool) {
  const double heard = pool[f->cluster * r->regions + f->region] - f->open;
  return heard > 0 ? f->knowledge / (f->knowledge + r->half_knowledge) * heard : 0;
}

static void grow(Firm *f, const Rules *r) {
  const double sigma = r->growth_scale * exp(-r->growth_size_exponent * f->log_jobs);
  double change = r->growth_drift - 0.5 * sigma * sigma + sigma * laplace();
  if (change > r->growth_cap) change = r->growth_cap;
  if (change < -r->growth_cap) change = -r->growth_cap;
  f->log_jobs += change;
  if (f->log_jobs < r->log_fewest_jobs) f->log_jobs = r->log_fewest_jobs;
  f->jobs = exp(f->log_jobs);
}

static int survives(Firm *f, const Rules *r) {
  const int age = f->age++, size = f->jobs < 5 ? 0 : f->jobs < 20 ? 1 : f->jobs < 100 ? 2 : 3;
  return uniform() >= r->exit_hazard[age < r->ages ? age : r->ages - 1] * r->size_factor[size];
}

static void enter(World *w, const Rules *r, int c, double expected) {
  const long entrants = poisson(expected);
  for (long n = 0; n < entrants && w->count < w->room; n++) {
    Firm *f = &w->firms[w->count++];
    double u = uniform();
    int region = 0;
    while (region < r->regions - 1 && u >= r->region_share[c * r->regions + region]) u -= r->region_share[c * r->regions + region++];
    *f = (Firm){.cluster = (unsigned char)c, .region = (unsigned char)region};
    f->log_jobs = fmax(0, r->entrant_mu + r->entrant_sd * normal());
    f->jobs = exp(f->log_jobs);
    f->productivity = r->productivity_mean * exp(r->productivity_sd * normal() - 0.5 * r->productivity_sd * r->productivity_sd);
    f->knowledge = r->research_small * f->jobs * f->productivity;
    w->entries++;
  }
}

static void step(World *w, const Rules *r, int t) {
  const int cells = r->clusters * r->regions;
  double open[MOST_CELLS] = {0}, pool[MOST_CELLS] = {0}, agents[MOST_CELLS] = {0}, knowledge[MOST_CELLS] = {0}, taught[MOST_CELLS] = {0};
  for (long i = 0; i < w->count; i++) {
    Firm *f = &w->firms[i];
    learn(f, r, r->macro_index[t]);
    open[f->cluster * r->regions + f->region] += f->open;
    agents[f->cluster] += 1;
    knowledge[f->cluster] += f->knowledge;
  }
  for (int a = 0; a < cells; a++) {
    taught[a / r->regions] += open[a];
    if (agents[a / r->regions] * r->weight < r->critical_mass) continue;
    for (int b = 0; b < cells; b++) pool[a] += r->cell_weight[a * cells + b] * open[b];
  }
  long kept = 0;
  for (long i = 0; i < w->count; i++) {
    Firm *f = &w->firms[i];
    w->spilt += absorb(f, r, pool);
    grow(f, r);
    if (survives(f, r)) w->firms[kept++] = *f;
  }
  w->exits += w->count - kept;
  w->count = kept;
  for (int c = 0; c < r->clusters; c++) {
    const double room = fmax(0, 1 + r->crowded_entry * (1 - agents[c] * r->weight / r->capacity[c]));
    const double lead = 1 + r->entry_spillover * taught[c] / (knowledge[c] * r->weight);
    enter(w, r, c, r->entry_per_firm[c] * agents[c] * room * lead);
  }
}

/* ---- in and out ---- */

static const double *at;

static const double *take(long n) {
  const double *from = at;
  at += n;
  return from;
}

static Rules read_rules(void) {
  Rules r;
  r.clusters = (int)*take(1), r.regions = (int)*take(1), r.quarters = (int)*take(1), r.ages = (int)*take(1);
  double *scalars[] = {&r.weight,        &r.growth_drift,    &r.growth_scale, &r.growth_size_exponent, &r.growth_cap,       &r.log_fewest_jobs,
                       &r.crowded_entry, &r.entry_spillover, &r.entrant_mu,   &r.entrant_sd,           &r.productivity_mean, &r.productivity_sd,
                       &r.kept,          &r.research_small,  &r.research_large, &r.half_knowledge,     &r.critical_mass,     &r.spillover_rate};
  for (size_t n = 0; n < sizeof scalars / sizeof *scalars; n++) *scalars[n] = *take(1);
  const int cells = r.clusters * r.regions;
  r.exit_hazard = take(r.ages), r.size_factor = take(4), r.entry_per_firm = take(r.clusters), r.capacity = take(r.clusters);
  r.region_share = take(cells), r.macro_index = take(r.quarters + 1), r.cell_weight = take(cells * cells);
  return r;
}

static World read_world(long firms, double openness) {
  World w = {.count = firms, .room = 2 * firms + 10000};
  w.firms = calloc((size_t)w.room, sizeof(Firm));
  if (!w.firms) exit(3);
  for (long i = 0; i < firms; i++) {
    Firm *f = &w.firms[i];
    f->cluster = (unsigned char)*take(1), f->region = (unsigned char)*take(1), f->large = (unsigned char)*take(1), f->age = (int)*take(1);
    f->jobs = *take(1), f->productivity = *take(1), f->knowledge = *take(1), f->open = *take(1) * openness;
    f->log_jobs = log(f->jobs);
  }
  return w;
}

static void print_world(const World *w, const Rules *r, int last) {
  double jobs = 0, knowledge = 0;
  for (long i = 0; i < w->count; i++) jobs += w->firms[i].jobs, knowledge += w->firms[i].knowledge;
  const double k = r->weight;
  printf("{\"firms\":%.17g,\"jobs\":%.17g,\"knowledge\":%.17g,", w->count * k, jobs * k, knowledge * k);
  printf("\"spilt\":%.17g,\"entries\":%.17g,\"exits\":%.17g}%s", w->spilt * r->spillover_rate * k, w->entries * k, w->exits * k, last ? "" : ",");
}

static double *read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) return NULL;
  const long bytes = ftell(file);
  double *data = malloc((size_t)bytes);
  rewind(file);
  if (data && fread(data, 1, (size_t)bytes, file) != (size_t)bytes) return NULL;
  fclose(file);
  return data;
}

int main(int argc, char **argv) {
  const double *data = argc == 4 ? read_file(argv[1]) : NULL;
  if (!data) return fprintf(stderr, "expected a population, quarters and a seed\n"), 2;
  at = data;
  seed_with(strtoull(argv[3], NULL, 10));
  const int quarters = atoi(argv[2]);
  const long firms = (long)*take(1);
  const Rules r = read_rules();
  const double *columns = at;
  World worlds[WORLDS];
  for (int n = 0; n < WORLDS; n++) at = columns, worlds[n] = read_world(firms, n + 1);
  struct timespec start, end;
  long steps = 0;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (int t = 0; t < quarters; t++) {
    for (int n = 0; n < WORLDS; n++) steps += worlds[n].count, step(&worlds[n], &r, t);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  const double nanoseconds = 1e9 * (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec);
  printf("{\"nanoseconds\":%.0f,\"firmSteps\":%ld,\"worlds\":[", nanoseconds, steps);
  for (int n = 0; n < WORLDS; n++) print_world(&worlds[n], &r, n == WORLDS - 1);
  printf("]}\n");
  return 0;
}

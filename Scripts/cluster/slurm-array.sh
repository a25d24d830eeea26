#!/bin/bash
# Reads a shared folder as a Slurm array, one shard a task:
#   sbatch --export=SCANS=/scans,RESULTS=/results Scripts/cluster/slurm-array.sh
#SBATCH --job-name=giaoviec
#SBATCH --array=0-31
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=24:00:00
#SBATCH --requeue
#SBATCH --signal=TERM@120
set -u
# The signal of Slurm goes to the program itself, which finishes what is under way.
exec giaoviec ingest "$SCANS" \
  --archive "$RESULTS/$SLURM_ARRAY_TASK_ID.giaoviec" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "$SLURM_CPUS_PER_TASK"

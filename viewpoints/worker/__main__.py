"""Run the child process: `python -m viewpoints.worker`, started by `viewpoints.worker.client`."""

from viewpoints.worker.serve import main

if __name__ == "__main__":
    main()
